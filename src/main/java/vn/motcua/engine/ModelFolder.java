package vn.motcua.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The files of {@code processes/} and {@code forms/} below a location, grouped by the folder that makes one deployment.
 *
 * @param location a Spring resource location: {@code classpath:/}, or a folder such as {@code file:/srv/motcua/}
 */
record ModelFolder(String location) {
    private static final Pattern FILE = Pattern.compile(
            ".*/(?:processes|forms)/([a-z0-9-]+)/([^/]+\\.(?:bpmn|dmn|form|properties|yaml|paper\\.html))$");

    /** Folder name to file name to resource; both sorted, so that two starts deploy the same thing. */
    SortedMap<String, Map<String, Resource>> deployments() {
        SortedMap<String, Map<String, Resource>> folders = new TreeMap<>();
        for (var kind : new String[] {"processes", "forms"}) {
            for (var file : files(kind)) {
                var path = FILE.matcher(url(file));
                if (path.matches()) {
                    folders.computeIfAbsent(path.group(1), it -> new TreeMap<>())
                            .put(path.group(2), file);
                }
            }
        }
        if (folders.isEmpty()) {
            throw new IllegalStateException("No models in " + location
                    + ": motcua.models.location must name a folder that holds processes/ and forms/");
        }
        return folders;
    }

    private Resource[] files(String kind) {
        var base = withScheme();
        var pattern = (base.startsWith("classpath:") ? "classpath*:" + base.substring("classpath:".length()) : base)
                + kind + "/*/*.*";
        try {
            return new PathMatchingResourcePatternResolver()
                    .getResources(pattern.replace("classpath*:/", "classpath*:"));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the models in " + location, e);
        }
    }

    /** A bare path is a folder; the trailing slash is the reader's to forget. */
    private String withScheme() {
        var base = location.contains(":") ? location : "file:" + location;
        return base.endsWith("/") ? base : base + "/";
    }

    private static String url(Resource file) {
        try {
            return file.getURL().toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
