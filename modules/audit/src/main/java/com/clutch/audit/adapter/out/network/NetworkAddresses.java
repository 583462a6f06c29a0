package com.clutch.audit.adapter.out.network;

import com.clutch.audit.application.AuditSettings;
import com.clutch.audit.domain.Address;
import com.clutch.audit.domain.ProtectedAddresses;
import java.io.UncheckedIOException;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The addresses of this machine's network interfaces, and those of the settings. */
@Component
class NetworkAddresses implements ProtectedAddresses {

    private final Set<Address> named;

    NetworkAddresses(AuditSettings settings) {
        this.named = settings.neverBlock().stream().map(Address::parse).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<Address> all() {
        try {
            return Stream.concat(
                            named.stream(),
                            NetworkInterface.networkInterfaces()
                                    .flatMap(NetworkInterface::inetAddresses)
                                    .map(address -> Address.parse(address.getHostAddress())))
                    .collect(Collectors.toSet());
        } catch (SocketException e) {
            throw new UncheckedIOException(e);
        }
    }
}
