package uk.goldthread.register.access;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Builds Spring Security from the {@link Doors}. */
@Configuration(proxyBeanMethods = false)
class Security {

    /** Everything from our own address, nothing inline, nobody's frame. */
    private static final String CONTENT_POLICY =
            "default-src 'self'; base-uri 'none'; object-src 'none'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain doors(HttpSecurity http, JdbcClient sql) {
        return http.authorizeHttpRequests(Security::fromTheTable)
                .addFilterBefore(new SignedIn(sql), AuthorizationFilter.class)
                .exceptionHandling(refused ->
                        refused.authenticationEntryPoint(new SignInFirst()).accessDeniedHandler(new ShutDoor()))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    private static void fromTheTable(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                .permitAll();
        for (Door door : Doors.all()) {
            requests.requestMatchers(door.matcher())
                    .access((authentication, context) ->
                            new AuthorizationDecision(door.lets(SignedIn.in(context.getRequest()))));
        }
        requests.anyRequest().denyAll();
    }
}
