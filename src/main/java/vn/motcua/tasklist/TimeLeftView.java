package vn.motcua.tasklist;

/** @param state none, running, paused, soon or late */
record TimeLeftView(String text, String state) {}
