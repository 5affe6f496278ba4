package org.casebook.pages.edition;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.casebook.chart.model.ShareCard;
import org.casebook.pages.view.Head;

/**
 * The pictures that other sites show beside a link to a page, in one language. A page without one of its own has that of
 * the home page. They need the address of the site, so without it there are none.
 */
public final class ShareCards {
    private final Map<String, ShareCard> cardByFile = new LinkedHashMap<>();
    private final String home;

    public ShareCards(String home) {
        this.home = home;
    }

    /** Plans the card of a page, before the page itself is planned. */
    public void plan(String page, ShareCard card) {
        cardByFile.put(file(page), card);
    }

    private static String file(String page) {
        return page.substring(0, page.lastIndexOf('.')) + "-card.png";
    }

    /** The picture of a page, or else that of the home page; none where there are no cards. */
    public Optional<Head.Picture> picture(String page) {
        return pictureAt(file(page)).or(() -> pictureAt(file(home)));
    }

    private Optional<Head.Picture> pictureAt(String file) {
        return Optional.ofNullable(cardByFile.get(file))
                .map(card -> new Head.Picture(file, ShareCard.WIDTH, ShareCard.HEIGHT, card.words()));
    }

    /** What each picture says, by its path in the site. */
    public Map<String, ShareCard> byFile() {
        return Collections.unmodifiableMap(cardByFile);
    }
}
