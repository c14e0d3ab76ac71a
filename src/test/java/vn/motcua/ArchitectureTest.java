package vn.motcua;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.core.ApplicationModules;

/** The house as the plan draws it. */
class ArchitectureTest {
    private static JavaClasses classes;

    @BeforeAll
    static void read() {
        classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("vn.motcua");
    }

    @Test
    void roomsUseOnlyTheRoomsTheyMay() {
        ApplicationModules.of(MotcuaApplication.class).verify();
    }

    @Test
    void camundaStaysInFewNamedPlaces() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..engine..")
                .and()
                .haveSimpleNameNotEndingWith("Delegate")
                .and()
                .haveSimpleNameNotEndingWith("Listener")
                .and()
                .haveSimpleNameNotEndingWith("Process")
                .and()
                .haveSimpleNameNotEndingWith("Variables")
                .and()
                .resideOutsideOfPackages("..tasklist..", "..cockpit..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")
                .check(classes);
    }

    @Test
    void onlyProcessClassesAndTheEngineRoomDriveTheEngine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..engine..")
                .and()
                .haveSimpleNameNotEndingWith("Process")
                .should()
                .dependOnClassesThat()
                .haveSimpleName("RuntimeService")
                .orShould()
                .dependOnClassesThat()
                .haveSimpleName("TaskService")
                .check(classes);
    }

    @Test
    void nothingIsInjectedIntoFields() {
        fields().should().notBeAnnotatedWith(Autowired.class).check(classes);
    }

    @Test
    void namesSayWhatAClassIsFor() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .check(classes);
        noClasses()
                .should()
                .resideInAnyPackage("..config..", "..util..", "..common..", "..service..", "..impl..", "..dto..")
                .check(classes);
    }

    @Test
    void delegatesImplementTheEnginesInterface() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Delegate")
                .should()
                .beAssignableTo("org.camunda.bpm.engine.delegate.JavaDelegate")
                .check(classes);
    }

    @Test
    void rulesOfOneProcedureAreNobodysBusiness() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..householdbusiness..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..householdbusiness..")
                .check(classes);
    }

    @Test
    void everyRoomSaysInOneSentenceWhatLivesThere() {
        classes()
                .that(JavaClass.Predicates.simpleName("package-info"))
                .should()
                .beAnnotatedWith(org.jspecify.annotations.NullMarked.class)
                .check(classes);
    }
}
