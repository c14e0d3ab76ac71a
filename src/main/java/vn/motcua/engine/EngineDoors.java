package vn.motcua.engine;

import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Filters behind Spring Security that carry our sign-in into the web apps and the engine's REST API. */
@Configuration(proxyBeanMethods = false)
class EngineDoors {
    private static final int BEHIND_SPRING_SECURITY = 201;

    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> webAppSignIn() {
        var filter = new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
        filter.setInitParameters(Map.of("authentication-provider", WebAppSignIn.class.getName()));
        filter.addUrlPatterns("/camunda/*");
        filter.setOrder(BEHIND_SPRING_SECURITY);
        return filter;
    }

    @Bean
    FilterRegistrationBean<RestIdentityFilter> restIdentity(IdentityService identity) {
        var filter = new FilterRegistrationBean<>(new RestIdentityFilter(identity));
        filter.addUrlPatterns("/engine-rest/*");
        filter.setOrder(BEHIND_SPRING_SECURITY);
        return filter;
    }

    @Bean
    FilterRegistrationBean<DatabaseAwayFilter> databaseAway() {
        var filter = new FilterRegistrationBean<>(new DatabaseAwayFilter());
        filter.addUrlPatterns("/engine-rest/*", "/camunda/api/*");
        filter.setOrder(BEHIND_SPRING_SECURITY - 2);
        return filter;
    }

    @Bean
    FilterRegistrationBean<TaskConflictFilter> taskConflict(TaskService tasks) {
        var filter = new FilterRegistrationBean<>(new TaskConflictFilter(tasks));
        filter.addUrlPatterns("/engine-rest/*", "/camunda/api/engine/*");
        filter.setOrder(BEHIND_SPRING_SECURITY - 1);
        return filter;
    }

    @Bean
    FilterRegistrationBean<EngineLookupFilter> engineLookup() {
        var filter = new FilterRegistrationBean<>(new EngineLookupFilter());
        filter.addUrlPatterns("/engine-rest/*", "/camunda/api/engine/*");
        filter.setOrder(BEHIND_SPRING_SECURITY);
        return filter;
    }
}
