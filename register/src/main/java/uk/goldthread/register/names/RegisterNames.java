package uk.goldthread.register.names;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.goldthread.register.organisations.Organisations;

/** Names in what registers, and the organisation itself, are called; their addresses are made from it and change with it. */
@Component
class RegisterNames implements NameHolder {
    private static final String REGISTER = "register";
    private static final String ORGANISATION = "organisation";

    private final Organisations organisations;

    RegisterNames(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public List<Held> held(UUID organisation, Name name) {
        var own = organisations.organisation(organisation);
        return Stream.concat(
                        organisations.registersOf(organisation).stream()
                                .map(register -> new Held(
                                        REGISTER + "/" + register.id(),
                                        "What a register is called, and its address",
                                        "/registers/" + register.key(),
                                        List.of(register.name()))),
                        Stream.of(new Held(
                                ORGANISATION + "/" + own.id(),
                                "What the organisation is called",
                                "/registers",
                                List.of(own.name()))))
                .filter(held -> name.isIn(held.words().getFirst()))
                .toList();
    }

    @Override
    public int replace(Replacement replacement) {
        int replaced = 0;
        for (var held : held(replacement.organisation(), replacement.name()))
            if (held.key() != null && replacement.keys().contains(held.key())) {
                rename(held.key(), replacement.in(held.words().getFirst()));
                replaced++;
            }
        return replaced;
    }

    private void rename(String key, String name) {
        var id = UUID.fromString(key.substring(key.indexOf('/') + 1));
        if (key.startsWith(REGISTER)) organisations.renameRegister(id, name);
        else organisations.renameOrganisation(id, name);
    }
}
