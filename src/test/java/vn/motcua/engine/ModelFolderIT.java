package vn.motcua.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.util.FileSystemUtils;
import vn.motcua.support.Application;
import vn.motcua.support.Jar;
import vn.motcua.support.Motcua;
import vn.motcua.support.Motcua.Submitted;

/** A designer edits the models in a folder beside the shipped jar, which is not built again. */
class ModelFolderIT {
    private static final String SLUG = "household-business-registration";
    private static final String BEFORE = "Thẩm định hồ sơ";
    private static final String AFTER = "Thẩm định hồ sơ kinh doanh";

    @Test
    void onlyWhatWasEditedIsDeployedAgainAndOldDossiersKeepWhatTheyHad() throws Exception {
        var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target/it")), "models-");
        var models = Files.createDirectory(folder.resolve("models"));
        for (var kind : List.of("processes", "forms")) {
            FileSystemUtils.copyRecursively(Path.of(kind), models.resolve(kind));
        }
        try (var jar = new Jar(folder, "--motcua.models.location=" + models)) {
            var motcua = jar.motcua();
            var old = accepted(motcua);
            var before = deployments(motcua);
            assertThat(versions(motcua))
                    .containsOnlyKeys(models(models))
                    .containsValue(1)
                    .doesNotContainValue(2);
            assertThat(applyForm(motcua)).contains("Business capital");

            jar.close();
            edit(models.resolve("forms/" + SLUG + "/" + SLUG + ".appraise.form"), "# " + BEFORE, "# " + AFTER);
            edit(models.resolve("processes/" + SLUG + "/labels_en.properties"), "Business capital", "Starting capital");
            jar.start();

            var changed = new TreeMap<>(deployments(motcua));
            assertThat(changed.remove(SLUG)).isEqualTo(2);
            before.remove(SLUG);
            assertThat(changed).isEqualTo(before);
            assertThat(versions(motcua).get(SLUG)).isEqualTo(2);
            assertThat(versions(motcua)).containsEntry("receive-dossier", 1).containsEntry("return-result", 1);

            var young = accepted(motcua);
            assertThat(taskForm(motcua, young)).contains(AFTER);
            assertThat(taskForm(motcua, old)).contains(BEFORE).doesNotContain(AFTER);
            assertThat(applyForm(motcua)).contains("Starting capital");
            for (var dossier : List.of(old, young)) {
                motcua.does("specialist19789", dossier.code(), Map.of("decision", "grant"));
                assertThat(motcua.tasks("divisionHead19789", dossier.code())).hasSize(1);
            }

            jar.close();
            jar.start();
            assertThat(deployments(motcua).get(SLUG)).isEqualTo(2);
        }
    }

    private static Submitted accepted(Motcua motcua) {
        var dossier = motcua.submitted(Application.ofHouseholdBusiness());
        motcua.does("reception19789", dossier.code(), Motcua.ACCEPT);
        return dossier;
    }

    private static String applyForm(Motcua motcua) {
        return text(motcua, "/api/procedures/" + SLUG + "/form?lang=en", "admin");
    }

    private static String taskForm(Motcua motcua, Submitted dossier) {
        var task = motcua.tasks("specialist19789", dossier.code()).get(0).get("id");
        return text(motcua, "/engine-rest/task/" + task + "/deployed-form", "specialist19789");
    }

    /** Folder to number of deployments. */
    private static Map<String, Integer> deployments(Motcua motcua) {
        var numbers = new TreeMap<String, Integer>();
        rows(motcua, "/engine-rest/deployment").forEach(it -> numbers.merge((String) it.get("name"), 1, Integer::sum));
        return numbers;
    }

    private static Map<String, Integer> versions(Motcua motcua) {
        var versions = new TreeMap<String, Integer>();
        rows(motcua, "/engine-rest/process-definition?latestVersion=true")
                .forEach(it -> versions.put((String) it.get("key"), (Integer) it.get("version")));
        return versions;
    }

    private static String[] models(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.map(it -> it.getFileName().toString())
                    .filter(it -> it.endsWith(".bpmn"))
                    .map(it -> it.replace(".bpmn", ""))
                    .toArray(String[]::new);
        }
    }

    private static void edit(Path file, String from, String to) throws IOException {
        var text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    private static List<Map<String, Object>> rows(Motcua motcua, String path) {
        return motcua.http()
                .get()
                .uri(path)
                .headers(it -> it.setBasicAuth("admin", "admin"))
                .retrieve()
                .body(new ParameterizedTypeReference<>() {});
    }

    private static String text(Motcua motcua, String path, String user) {
        return motcua.http()
                .get()
                .uri(path)
                .headers(it -> it.setBasicAuth(user, user))
                .retrieve()
                .body(String.class);
    }
}
