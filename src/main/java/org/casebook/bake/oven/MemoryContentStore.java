package org.casebook.bake.oven;

import java.io.File;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;

/**
 * JBake's store of hand-written pages, kept in a list. JBake's own starts an OrientDB, which takes seconds and is not on
 * the class path. Tags and posts, which a site of this kind does not have, find nothing.
 */
final class MemoryContentStore extends ContentStore {
    private final List<DocumentModel> documents = new ArrayList<>();

    MemoryContentStore() {
        super("memory", "casebook");
    }

    @Override
    public void startup() {}

    @Override
    public void close() {}

    @Override
    public void shutdown() {}

    @Override
    public void drop() {}

    @Override
    public boolean isActive() {
        return true;
    }

    @Override
    public void updateAndClearCacheIfNeeded(boolean needed, File templateFolder) {}

    @Override
    public void addDocument(DocumentModel document) {
        documents.add(document);
    }

    @Override
    public void deleteContent(String uri) {
        documents.removeIf(document -> uri.equals(document.getSourceuri()));
    }

    @Override
    public void deleteAllByDocType(String type) {
        documents.removeIf(ofType(type));
    }

    @Override
    public void markContentAsRendered(DocumentModel document) {
        document.setRendered(true);
    }

    @Override
    public long getDocumentCount(String type) {
        return documents.stream().filter(ofType(type)).count();
    }

    @Override
    public long getPublishedCount(String type) {
        return getDocumentCount(type);
    }

    @Override
    public DocumentList<DocumentModel> getDocumentByUri(String uri) {
        return select(document -> uri.equals(document.getSourceuri()));
    }

    @Override
    public DocumentList<DocumentModel> getDocumentStatus(String uri) {
        return getDocumentByUri(uri);
    }

    @Override
    public DocumentList<DocumentModel> getUnrenderedContent() {
        return select(document -> !document.getRendered());
    }

    @Override
    public DocumentList<DocumentModel> getAllContent(String type) {
        return select(ofType(type));
    }

    @Override
    public DocumentList<DocumentModel> getAllContent(String type, boolean applyPaging) {
        return getAllContent(type);
    }

    @Override
    public DocumentList<DocumentModel> getPublishedContent(String type) {
        return getAllContent(type);
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPages() {
        return getAllContent("page");
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPosts() {
        return getAllContent("post");
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPosts(boolean applyPaging) {
        return getPublishedPosts();
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPostsByTag(String tag) {
        return new DocumentList<>();
    }

    @Override
    public DocumentList<DocumentModel> getPublishedDocumentsByTag(String tag) {
        return new DocumentList<>();
    }

    @Override
    public Set<String> getTags() {
        return Set.of();
    }

    @Override
    public Set<String> getAllTags() {
        return Set.of();
    }

    private static Predicate<DocumentModel> ofType(String type) {
        return document -> type.equals(document.getType());
    }

    private DocumentList<DocumentModel> select(Predicate<DocumentModel> wanted) {
        DocumentList<DocumentModel> selected = new DocumentList<>();
        documents.stream()
                .filter(wanted)
                .sorted(Comparator.comparing(DocumentModel::getUri))
                .forEach(selected::add);
        return selected;
    }
}
