/**
 * JSON, read and written.
 *
 * <p>{@link org.casebook.json.Json} is a value that was read, and knows its line. What is written is put together as a
 * {@link org.casebook.json.JsonObject}, or as it comes: tables as {@link org.casebook.json.JsonTables}, what pages load as
 * a {@link org.casebook.json.ScriptFile}. All of it goes through the one writer of the library, so no text breaks out of
 * where it stands. {@code verify} reads JSON by itself.
 */
@NullMarked
package org.casebook.json;

import org.jspecify.annotations.NullMarked;
