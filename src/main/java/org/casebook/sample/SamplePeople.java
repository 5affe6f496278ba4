package org.casebook.sample;

/**
 * The people and unnamed groups met so far, each known by its number alone: what else there is to know of them follows
 * from the number, so that a million of them need no memory.
 */
final class SamplePeople {
    private final Setting setting;
    private int people;
    private int groups;

    SamplePeople(Setting setting) {
        this.setting = setting;
    }

    int people() {
        return people;
    }

    int newPerson() {
        people++;
        return people;
    }

    /** Somebody met before, if anybody was. */
    int personMet(Chance chance) {
        return people == 0 ? newPerson() : chance.between(1, people);
    }

    int newGroup() {
        groups++;
        return groups;
    }

    /** A group met before, if any was. */
    int groupMet(Chance chance) {
        return groups == 0 ? newGroup() : chance.between(1, groups);
    }

    static String personId(int person) {
        return "person-" + person;
    }

    static String groupId(int group) {
        return "group-" + group;
    }

    /** What a person is mostly punished for. */
    Event eventOf(int person) {
        return Chance.of(setting.seed(), "person's event", person).oneOf(setting.events());
    }

    /** How many a group mostly is. */
    Size sizeOf(int group) {
        return Size.any(setting.density().vague(), Chance.of(setting.seed(), "group's size", group));
    }
}
