package vn.motcua.tasklist;

/**
 * A line of the page of open tasks; all texts ready to read.
 *
 * @param task id
 * @param due when the step is to be done, empty when no date is set
 * @param left of the dossier, with its pauses
 * @param held whether it is in the reader's hands
 */
record TaskRow(String task, String code, String procedure, String step, String due, TimeLeftView left, boolean held) {}
