#!/usr/bin/env python3
"""Kills builds as a power button would, in each of their phases, and looks at what is left.

    python3 src/build/kills.py [KILLS] [PUBLICATION] [-- JAVA ARGUMENTS]

After each kill the published site must be the old one or the new one, whole by its own SHA256SUMS, and the next build must
publish. The phases of checking to publishing are told by the program's own progress; switching and cleaning are known by
what stands in the folder of generations. Needs Linux or macOS. Without JAVA ARGUMENTS it runs target/casebook.jar.
"""
import collections, hashlib, os, pathlib, random, shutil, signal, subprocess, sys, tempfile, threading, time

root = pathlib.Path(__file__).resolve().parents[2]
given = sys.argv[1:]
java = given[given.index("--") + 1:] if "--" in given else ["-jar", str(root / "target/casebook.jar")]
given = given[:given.index("--")] if "--" in given else given
kills = int(given[0]) if given else 200
publication = pathlib.Path(given[1]) if len(given) > 1 else root / "src/test/resources/golden/ferry-strike"

STAGES = {"Checking": "check", "Counting": "tabulate", "Drawing": "draw", "Baking": "bake", "Looking": "examine",
          "Publishing": "publish"}
PHASES = list(STAGES.values()) + ["switch", "clean"]
chance = random.Random(1)
work = pathlib.Path(tempfile.mkdtemp())
copy, site = work / "publication", work / "site"
home = work / "site.generations"


def prepare():
    for part in ("data", "charts", "site"):
        if (publication / part).is_dir():
            shutil.copytree(publication / part, copy / part)
    (copy / "site/assets").mkdir(parents=True, exist_ok=True)


def build(text):
    (copy / "site/assets/which.txt").write_text(text)
    return subprocess.Popen(["java", "-Dcasebook.progress=true", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", *java,
                             "build", str(copy), "--out", str(site)],
                            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)


def follow(process, reached):
    """Notes each stage as the program tells it."""
    told = b""
    while chunk := os.read(process.stderr.fileno(), 4096):
        told += chunk
        for word, stage in STAGES.items():
            if word.encode() in told and stage not in reached:
                reached[stage] = time.monotonic()


def kill_in(phase, process, before):
    reached = {}
    follower = threading.Thread(target=follow, args=(process, reached), daemon=True)
    follower.start()
    stage = phase if phase in STAGES.values() else "publish"
    while stage not in reached and process.poll() is None:
        time.sleep(0.001)
    if phase in STAGES.values():
        time.sleep(chance.random() * 0.06)
    else:
        while process.poll() is None and not (home / "old").exists():
            pass
        if phase == "clean":
            while process.poll() is None and os.readlink(site) == before:
                pass
            time.sleep(chance.random() * 0.002)
    ended = process.poll() is not None
    process.send_signal(signal.SIGKILL)
    process.wait()
    follower.join()
    if ended:
        return "too late"
    # What is left says more surely than the clock where it was.
    if os.readlink(site) != before:
        return "clean"
    return "switch" if (home / "old").exists() or (home / "link").is_symlink() else [
        name for name in STAGES.values() if name in reached][-1]


def whole():
    folder = pathlib.Path(os.path.realpath(site))
    sums = (folder / "SHA256SUMS").read_text().splitlines()
    for line in sums:
        digest, name = line[:64], line[66:]
        if hashlib.sha256((folder / name).read_bytes()).hexdigest() != digest:
            return False
    files = sum(len(files) for _, _, files in os.walk(folder))
    return files == len(sums) + 1


def main():
    prepare()
    assert build("0").wait() == 0
    killed, wrong, number = collections.Counter(), 0, 0
    each = max(1, kills // len(PHASES))
    while sum(killed[phase] for phase in PHASES) < kills or min(killed[phase] for phase in PHASES) < each:
        number += 1
        phase = min(PHASES, key=lambda name: killed[name])
        before, text = os.readlink(site), (site / "which.txt").read_text()
        at = kill_in(phase, build(str(number)), before)
        killed[at] += 1
        found = (site / "which.txt").read_text()
        if at != "too late" and (found not in (text, str(number)) or not whole()):
            wrong += 1
            print(f"kill {number} in {at}: the site is neither the old one nor the new one", flush=True)
        process = build(f"{number} again")
        told = process.stderr.read().decode()
        if process.wait() != 0 or (site / "which.txt").read_text() != f"{number} again" or not whole():
            wrong += 1
            print(f"kill {number} in {at}: the next build failed: {told}", flush=True)
        if number % 20 == 0:
            print(f"{number} kills so far, {wrong} wrong: " + ", ".join(f"{at} {killed[at]}" for at in killed), flush=True)
        if number >= 4 * kills:
            print("Some phases were not met often enough.")
            break
    done = sum(killed[phase] for phase in PHASES)
    print(f"{done - wrong}/{done} kills left the old site or the new one, and the next build published: "
          + ", ".join(f"{phase} {killed[phase]}" for phase in PHASES))
    return 1 if wrong else 0


try:
    status = main()
finally:
    shutil.rmtree(work)
sys.exit(status)
