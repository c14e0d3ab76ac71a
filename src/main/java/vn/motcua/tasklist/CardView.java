package vn.motcua.tasklist;

/**
 * What a card of the list says beside the task's name, which many dossiers share.
 *
 * @param state none, running, paused, soon or late
 */
record CardView(String code, String procedure, String text, String state) {}
