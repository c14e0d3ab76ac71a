package vn.motcua.staff;

import jakarta.servlet.Filter;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.handler.HandlerMappingIntrospector;

/**
 * Spring Security asks at each request which controller will answer, for matchers that want to know. The doors match by
 * path alone, so the question is left out.
 */
@Component
class UnusedIntrospection implements BeanPostProcessor {
    private final ApplicationContext context;

    UnusedIntrospection(ApplicationContext context) {
        this.context = context;
    }

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        return bean instanceof HandlerMappingIntrospector ? introspector() : bean;
    }

    private HandlerMappingIntrospector introspector() {
        var silent = new HandlerMappingIntrospector() {
            @Override
            public Filter createCacheFilter() {
                return (request, response, chain) -> chain.doFilter(request, response);
            }
        };
        silent.setApplicationContext(context);
        return silent;
    }
}
