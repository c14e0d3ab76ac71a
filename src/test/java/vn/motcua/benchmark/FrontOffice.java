package vn.motcua.benchmark;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.ResponseEntity;
import vn.motcua.support.Application;
import vn.motcua.support.Jar;
import vn.motcua.support.Motcua;
import vn.motcua.support.StaffDoor;

/**
 * What people look at all day, of an application with few dossiers and of one with many: a page of the portal, the list of
 * open tasks with its badges, and of the one with many the search for a person. The two are asked by turns.
 */
final class FrontOffice {
    private static final int BLOCKS = 40;
    private static final int CALLS = 10;
    private static final int PAGE = 15; // of Tasklist
    private static final double SHARE = 0.95;
    private static final String CLERK = "reception19789";
    private static final List<String> WORDS =
            List.of("nguyen van an", "ton nu", "dieu y", "le thi", "dang ngoc binh", "0460", "quoc tri", "ho minh");

    private final DatabaseServer server;
    private final Path folder;
    private final Random random = new Random(20_260_701);

    FrontOffice(DatabaseServer server, Path folder) {
        this.server = server;
        this.folder = folder;
    }

    /** @param few names a database with few finished dossiers, {@code many} one with many */
    void run(String few, int fewOpen, String many, int manyOpen) throws Exception {
        prepare(few, fewOpen, OpenCopies.ONE);
        prepare(many, manyOpen, OpenCopies.ALL);
        try (var small = new Jar(place("few"), server.application(few));
                var large = new Jar(place("many"), server.application(many))) {
            blocks(small.motcua(), large.motcua(), new Timings());
            var timings = new Timings();
            blocks(small.motcua(), large.motcua(), timings);
            timings.print("Front office");
            for (var what :
                    List.of("page of the portal", "panel of a dossier", "list of tasks", "badges of the list")) {
                System.out.printf(
                        "Ratio of the 95th percentiles, %s: %.2f%n",
                        what, timings.percentile(what + ", many", SHARE) / timings.percentile(what + ", few", SHARE));
            }
        }
    }

    private void prepare(String database, int open, String units) throws Exception {
        String code;
        try (var application = new Jar(place("seed"), server.application(database))) {
            code = application
                    .motcua()
                    .submitted(Application.ofHouseholdBusiness())
                    .code();
        }
        OpenCopies.make(server.in(database), code, open, units);
    }

    private void blocks(Motcua small, Motcua large, Timings timings) throws Exception {
        var few = new Desk(small, StaffDoor.of(small, CLERK), ", few");
        var many = new Desk(large, StaffDoor.of(large, CLERK), ", many");
        for (var block = 0; block < BLOCKS; block++) {
            few.look(timings);
            many.look(timings);
            many.search(timings);
        }
    }

    private final class Desk {
        private final Motcua motcua;
        private final StaffDoor door;
        private final String name;
        private final String filter;

        Desk(Motcua motcua, StaffDoor door, String name) {
            this.motcua = motcua;
            this.door = door;
            this.name = name;
            this.filter = filter();
        }

        void look(Timings timings) throws Exception {
            for (var i = 0; i < CALLS; i++) {
                timings.time(
                        "page of the portal" + name, () -> ok(door.get("/procedures/household-business-registration")));
                var tasks = timings.time("list of tasks" + name, () -> listed());
                if (tasks.size() != PAGE) {
                    throw new IllegalStateException("Only " + tasks.size() + " tasks" + name);
                }
                timings.time(
                        "badges of the list" + name,
                        () -> ok(door.get("/staff/api/time-left?tasks=" + String.join(",", tasks))));
                timings.time(
                        "panel of a dossier" + name,
                        () -> ok(door.get("/staff/api/tasks/" + tasks.get(random.nextInt(PAGE)) + "/dossier")));
            }
        }

        void search(Timings timings) throws Exception {
            for (var i = 0; i < CALLS; i++) {
                var words = WORDS.get(random.nextInt(WORDS.size()));
                timings.time(
                        "search for a person" + name,
                        () -> ok(door.send("/counter/api/people", Map.of("words", words))));
            }
        }

        /** The list in which she looks for work. */
        private String filter() {
            var named = Map.of("name", "Việc chờ nhận");
            return (String) ask("/engine-rest/filter?name={name}&resourceType=Task", named)
                    .get(0)
                    .get("id");
        }

        private List<String> listed() {
            var page = Map.of("filter", filter, "most", PAGE);
            return ask("/engine-rest/filter/{filter}/list?firstResult=0&maxResults={most}", page).stream()
                    .map(it -> (String) it.get("id"))
                    .toList();
        }

        private List<Map<String, Object>> ask(String address, Map<String, ?> values) {
            return motcua.http()
                    .get()
                    .uri(address, values)
                    .headers(it -> it.setBasicAuth(CLERK, CLERK, StandardCharsets.UTF_8))
                    .retrieve()
                    .body(new ParameterizedTypeReference<>() {});
        }

        private <T> T ok(ResponseEntity<T> answer) {
            if (!answer.getStatusCode().is2xxSuccessful()) {
                throw new IllegalStateException("" + answer.getStatusCode());
            }
            return answer.getBody();
        }
    }

    private Path place(String name) throws Exception {
        return Files.createDirectories(folder.resolve("front-office-" + name));
    }
}
