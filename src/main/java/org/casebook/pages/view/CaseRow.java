package org.casebook.pages.view;

/**
 * A case in a list.
 *
 * @param id its id
 * @param href its page
 * @param date when
 * @param title which sanction, with its penalty
 * @param who the person, or how many people
 * @param companies the companies in the dispute
 * @param articles the articles applied
 */
public record CaseRow(
        String id, String href, String date, String title, String who, Words companies, String articles) {}
