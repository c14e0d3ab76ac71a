package vn.motcua.document;

/**
 * A file that may be kept.
 *
 * @param mediaType by its content
 */
public record CheckedUpload(Upload file, String mediaType) {}
