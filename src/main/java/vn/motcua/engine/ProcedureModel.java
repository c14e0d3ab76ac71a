package vn.motcua.engine;

import java.util.Map;

/**
 * What a designer wrote on a deployed process.
 *
 * @param id of this version of the definition
 * @param key the slug
 * @param version 1, 2, 3 …
 * @param deployment id of the deployment that also holds its forms, tables and labels
 * @param name in Vietnamese
 * @param documentation legal basis, in Vietnamese
 * @param properties the extension properties of the process
 */
public record ProcedureModel(
        String id,
        String key,
        int version,
        String deployment,
        String name,
        String documentation,
        Map<String, String> properties) {}
