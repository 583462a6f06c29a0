package com.clutch.audit.adapter.in.events;

import com.clutch.audit.domain.Signal;
import com.clutch.audit.domain.ThreatPattern;
import com.clutch.events.DomainEvent;
import com.clutch.events.EventHeader;
import com.clutch.events.identity.EmergencyAccessUsed;
import com.clutch.events.identity.LoginFailed;
import com.clutch.events.identity.PermissionGranted;
import com.clutch.events.identity.RefreshTokenReused;
import com.clutch.events.identity.RoleAssigned;
import com.clutch.events.identity.RoleChanged;
import com.clutch.events.platform.ListExported;
import com.clutch.events.platform.RequestDenied;
import com.clutch.kernel.Actor;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which events are traces of a threat. What Clutch does by itself is none. */
@Component
class SignalMaking {

    List<Signal> of(DomainEvent event) {
        var header = event.header();
        return switch (event) {
            case LoginFailed failed -> failed(failed);
            case RefreshTokenReused reused ->
                List.of(Signal.ofAccount(
                        ThreatPattern.TOKEN_REUSE,
                        reused.accountId(),
                        header.ip(),
                        header.occurredAt(),
                        header.eventId(),
                        1));
            case EmergencyAccessUsed _ -> ofAddress(ThreatPattern.EMERGENCY_ACCESS, header, 1);
            case RoleAssigned _, PermissionGranted _, RoleChanged _ ->
                ofActor(ThreatPattern.PRIVILEGE_CHANGE, header, 1);
            case ListExported exported -> ofActor(ThreatPattern.MASS_EXPORT, header, exported.rows());
            case RequestDenied denied -> ofAddress(ThreatPattern.API_ABUSE, header, denied.calls());
            default -> List.of();
        };
    }

    private static List<Signal> failed(LoginFailed failed) {
        var header = failed.header();
        var signals = new ArrayList<>(ofAddress(ThreatPattern.BRUTE_FORCE_ADDRESS, header, 1));
        if (failed.accountId() != null) {
            signals.add(Signal.ofAccount(
                    ThreatPattern.BRUTE_FORCE_ACCOUNT,
                    failed.accountId(),
                    header.ip(),
                    header.occurredAt(),
                    header.eventId(),
                    1));
        }
        return signals;
    }

    private static List<Signal> ofAddress(ThreatPattern pattern, EventHeader header, long weight) {
        var ip = header.ip();
        return ip == null || weight == 0
                ? List.of()
                : List.of(Signal.ofAddress(pattern, ip, header.occurredAt(), header.eventId(), weight));
    }

    private static List<Signal> ofActor(ThreatPattern pattern, EventHeader header, long weight) {
        var kind = Actor.Kind.valueOf(header.actorKind());
        return weight == 0 || kind == Actor.Kind.SYSTEM || kind == Actor.Kind.ANONYMOUS
                ? List.of()
                : List.of(Signal.ofAccount(
                        pattern, header.actorId(), header.ip(), header.occurredAt(), header.eventId(), weight));
    }
}
