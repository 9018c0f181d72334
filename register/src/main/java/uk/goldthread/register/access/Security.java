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
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** Builds Spring Security from the {@link Doors}. */
@Configuration(proxyBeanMethods = false)
class Security {

    @Bean
    SecurityFilterChain doors(HttpSecurity http, JdbcClient sql, Refusals refusals) {
        return http.authorizeHttpRequests(Security::fromTheTable)
                .addFilterBefore(new SignedIn(sql), CsrfFilter.class)
                .addFilterBefore(new StrangersBody(), CsrfFilter.class)
                .addFilterBefore(new KnownMethods(), CsrfFilter.class)
                .exceptionHandling(refused -> refused.authenticationEntryPoint(new SignInFirst(refusals))
                        .accessDeniedHandler(new ShutDoor(refusals)))
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    /** No page of ours sends the character that ends a text in some languages, and no text in PostgreSQL may hold it. */
    @Bean
    HttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterNames(name -> name.indexOf(0) < 0);
        firewall.setAllowedParameterValues(value -> value == null || value.indexOf(0) < 0);
        return firewall;
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
