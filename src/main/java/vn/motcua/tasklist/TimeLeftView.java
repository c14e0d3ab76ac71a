package vn.motcua.tasklist;

/** @param state none, running, soon or late */
record TimeLeftView(String text, String state) {}
