package vn.motcua.national;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * Some of what was submitted on the portal, oldest first.
 *
 * @param next where to read on; the same as before when there was nothing new
 */
record ArrivalPage(List<JsonNode> items, String next) {}
