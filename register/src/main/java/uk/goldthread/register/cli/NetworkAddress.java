package uk.goldthread.register.cli;

import java.net.InetAddress;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** An address in numbers as an option: a name may lead elsewhere tomorrow. */
final class NetworkAddress implements ITypeConverter<InetAddress> {
    @Override
    public InetAddress convert(String typed) {
        try {
            return InetAddress.ofLiteral(typed);
        } catch (IllegalArgumentException notAnAddress) {
            throw new TypeConversionException(
                    "“" + typed + "” is not an address: write it in numbers, such as 192.0.2.7");
        }
    }
}
