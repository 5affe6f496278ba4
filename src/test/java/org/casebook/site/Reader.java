package org.casebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Someone who reads a site from the disk, as from a USB stick.
 *
 * @param console errors and warnings of the console, and requests that failed
 * @param requests the addresses of all requests
 */
record Reader(PublishedSite site, BrowserContext context, Page page, List<String> console, List<String> requests) {
    static Reader of(Browser browser, PublishedSite site, Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options);
        Page page = context.newPage();
        List<String> console = Collections.synchronizedList(new ArrayList<>());
        List<String> requests = Collections.synchronizedList(new ArrayList<>());
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                console.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> console.add(page.url() + ": " + error));
        page.onRequestFailed(request -> console.add(page.url() + ": failed: " + request.url()));
        page.onRequest(request -> requests.add(request.url()));
        return new Reader(site, context, page, console, requests);
    }

    /** The whole address of a page of the site; its path may have a fragment. */
    String address(String path) {
        int hash = path.indexOf('#');
        String file = hash < 0 ? path : path.substring(0, hash);
        return site.root().resolve(file).toUri() + (hash < 0 ? "" : path.substring(hash));
    }

    void open(String path) {
        page.navigate(address(path));
    }

    /** Presses Tab until an element has the keyboard. */
    void tabTo(String selector) {
        for (int presses = 0; presses < 80; presses++) {
            page.keyboard().press("Tab");
            if ((Boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector)) {
                return;
            }
        }
        throw new AssertionError("The key Tab does not reach " + selector + " on " + page.url());
    }

    /**
     * Goes away; nothing was wrong, and nothing was asked of another host. A page still on its way is waited for:
     * closing it would break its requests off, and they would count as failed.
     */
    void leave() {
        page.waitForLoadState();
        List<String> faults = List.copyOf(console);
        context.close();
        assertThat(faults).as("console errors and failed requests").isEmpty();
        assertThat(requests)
                .as("requests")
                .allMatch(address ->
                        address.startsWith("file://") || address.startsWith("blob:") || address.startsWith("data:"));
    }
}
