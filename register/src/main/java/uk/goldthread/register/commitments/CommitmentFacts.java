package uk.goldthread.register.commitments;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.goldthread.register.ledger.FactFamily;

/** Tells the ledger which facts are about commitments and findings. */
@Configuration(proxyBeanMethods = false)
class CommitmentFacts {

    @Bean
    FactFamily commitmentFacts() {
        return FactFamily.of(CommitmentFact.class);
    }

    @Bean
    FactFamily findingFacts() {
        return FactFamily.of(FindingFact.class);
    }
}
