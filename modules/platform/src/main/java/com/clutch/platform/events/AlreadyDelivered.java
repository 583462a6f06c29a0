package com.clutch.platform.events;

/** Takes back what a listener did with an event that another thread or instance has delivered to it meanwhile. */
class AlreadyDelivered extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AlreadyDelivered() {
        super("This event has been delivered before.", null, false, false);
    }
}
