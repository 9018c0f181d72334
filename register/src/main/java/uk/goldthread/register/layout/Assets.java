package uk.goldthread.register.layout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.TransformedResource;

/** The style sheets, scripts and pictures of all pages: ours, and GOV.UK Frontend's two files from its jar. */
@Configuration(proxyBeanMethods = false)
class Assets implements WebMvcConfigurer {

    private static final CacheControl AN_HOUR =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/govuk/*")
                .addResourceLocations(govukFrontend())
                .setCacheControl(AN_HOUR)
                .resourceChain(true)
                .addTransformer((request, resource, chain) -> inOurTypeface(resource));
        registry.addResourceHandler("/assets/*")
                .addResourceLocations("classpath:/assets/")
                .setCacheControl(AN_HOUR);
    }

    /** Found by pattern, so that the version stands in the build file alone. */
    private static Resource govukFrontend() {
        try {
            Resource[] found = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:/META-INF/resources/webjars/govuk-frontend/*/dist/govuk/*.min.css");
            return found[0].createRelative("./");
        } catch (IOException failure) {
            throw new IllegalStateException("GOV.UK Frontend is not on the class path.", failure);
        }
    }

    /** GDS Transport is licensed for services on gov.uk alone, so its rules are taken out of the style sheet. */
    private static Resource inOurTypeface(Resource resource) throws IOException {
        if (!String.valueOf(resource.getFilename()).endsWith(".css")) {
            return resource;
        }
        String css = resource.getContentAsString(StandardCharsets.UTF_8)
                .replaceAll("@font-face\\{[^}]*\\}", "")
                .replace("GDS Transport,arial,sans-serif", "var(--typeface)");
        return new TransformedResource(resource, css.getBytes(StandardCharsets.UTF_8));
    }
}
