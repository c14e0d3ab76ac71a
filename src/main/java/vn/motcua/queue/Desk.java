package vn.motcua.queue;

import java.util.List;

/**
 * Where somebody serves.
 *
 * @param name as it is called: {@code 3}
 * @param services keys of those that she serves
 */
record Desk(String person, String unit, String name, List<String> services) {}
