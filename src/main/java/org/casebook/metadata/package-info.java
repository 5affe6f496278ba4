/**
 * What machines are told about the published data, all of it from one model.
 *
 * <p>{@link org.casebook.metadata.OpenData} is the model: the publication's description, when and where its cases were, and
 * a {@link org.casebook.metadata.DataFile} with its columns for every published file. From it are written
 * {@link org.casebook.metadata.DataPackageJson} (Data Package 2.0), {@link org.casebook.metadata.CsvwJson} (CSV on the Web),
 * {@link org.casebook.metadata.DcatTurtle} (DCAT-AP 3), {@link org.casebook.metadata.CroissantJson} (Croissant 1.0),
 * {@link org.casebook.metadata.CitationFile} ({@code CITATION.cff}), {@link org.casebook.metadata.DatasetJsonLd} (schema.org, in
 * pages) and {@link org.casebook.metadata.Citation}. {@link org.casebook.metadata.MetadataFiles} writes those that are files.
 */
@NullMarked
package org.casebook.metadata;

import org.jspecify.annotations.NullMarked;
