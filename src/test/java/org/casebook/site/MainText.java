package org.casebook.site;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * What a page says between its navigation and its footer: a line for each block or row of a table, its cells parted by a
 * bar, and after each figure, in brackets, how many cases it says to be behind it and the list that it leads to. How it
 * looks is not in it.
 */
final class MainText {
    private MainText() {}

    static List<String> of(Document page) {
        StringBuilder text = new StringBuilder();
        Element main = page.selectFirst("main");
        if (main == null) {
            throw new AssertionError("a page without a main part: " + page.title());
        }
        main.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    text.append(words.getWholeText().replaceAll("\\s+", " "));
                } else if (node instanceof Element element) {
                    if (isCell(element)) {
                        text.append(" | ");
                    } else if (element.isBlock()) {
                        text.append('\n');
                    }
                    if (element.normalName().equals("img")) {
                        text.append("[picture ")
                                .append(element.attr("src"))
                                .append(": ")
                                .append(element.attr("alt"))
                                .append(']');
                    }
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element) {
                    if (element.hasClass("figure") && element.normalName().equals("a")) {
                        text.append(" [")
                                .append(element.attr("data-cases"))
                                .append(": ")
                                .append(element.attr("href"))
                                .append(']');
                    } else if (element.isBlock() && !isCell(element)) {
                        text.append('\n');
                    }
                }
            }
        });
        List<String> lines = new ArrayList<>();
        text.toString()
                .lines()
                .map(line -> line.replaceAll(" +", " ").strip())
                .filter(line -> !line.isEmpty())
                .forEach(lines::add);
        return lines;
    }

    private static boolean isCell(Element element) {
        return element.normalName().equals("td") || element.normalName().equals("th");
    }
}
