package uk.goldthread.register.asat;

import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives a controller the {@link AsAtChoice} of its request. */
@Configuration(proxyBeanMethods = false)
class AsAtArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {
    private final InstantSource clock;

    AsAtArgument(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == AsAtChoice.class;
    }

    @Override
    public AsAtChoice resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return AsAtChoice.read(
                Objects.requireNonNullElse(request.getParameter(AsAtChoice.DAY), ""),
                Objects.requireNonNullElse(request.getParameter(AsAtChoice.KNOWN), ""),
                clock.instant());
    }
}
