package com.clutch.audit.domain;

import com.clutch.kernel.DomainException;
import java.net.InetAddress;
import java.util.Set;

/** An IPv4 or IPv6 address in its one spelling: IPv6 in full, IPv4 in IPv6 as IPv4, without a zone. */
public record Address(String value) {

    /**
     * Reads what somebody wrote; never asks a name server.
     *
     * @throws DomainException {@link AuditError#ADDRESS_INVALID}
     */
    public static Address parse(String text) {
        var zone = text.indexOf('%');
        try {
            return new Address(InetAddress.ofLiteral((zone < 0 ? text : text.substring(0, zone)).strip())
                    .getHostAddress());
        } catch (IllegalArgumentException _) {
            throw DomainException.field(
                    AuditError.ADDRESS_INVALID, "ipAddress", "\"%s\" is no IPv4 or IPv6 address.".formatted(text));
        }
    }

    /**
     * Does nothing when blocking this address hurts nobody but whoever calls from it.
     *
     * @param protectedOnes addresses that must stay reachable: of the server, of its proxies, of the caller
     * @throws DomainException {@link AuditError#ADDRESS_PROTECTED}
     */
    public void checkMayBeBlocked(Set<Address> protectedOnes) {
        var address = InetAddress.ofLiteral(value);
        if (address.isLoopbackAddress() || address.isAnyLocalAddress() || address.isMulticastAddress()) {
            throw refused("%s is an address of the server itself and cannot be blocked.".formatted(value));
        }
        if (protectedOnes.contains(this)) {
            throw refused(("%s is your own address, one of this server, or one that the operator protects; blocking it"
                            + " would lock you out.")
                    .formatted(value));
        }
    }

    private static DomainException refused(String sentence) {
        return DomainException.field(AuditError.ADDRESS_PROTECTED, "ipAddress", sentence);
    }
}
