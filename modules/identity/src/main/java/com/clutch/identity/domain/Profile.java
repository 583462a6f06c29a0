package com.clutch.identity.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an account tells about its owner beside the name.
 *
 * @param jobTitle also called position
 * @param avatar address of a picture
 */
public record Profile(
        @Nullable String phone,
        @Nullable String department,
        @Nullable String jobTitle,
        @Nullable String avatar,
        @Nullable String bio,
        @Nullable String location,
        @Nullable String companyName,
        @Nullable LocalDate dateOfBirth) {

    /** Nothing is known yet. */
    public static final Profile EMPTY = new Profile(null, null, null, null, null, null, null, null);

    /** The same with another picture, null for none. */
    public Profile withAvatar(@Nullable String address) {
        return new Profile(phone, department, jobTitle, address, bio, location, companyName, dateOfBirth);
    }

    /** The same person at another place in the company. */
    public Profile withPosition(@Nullable String newDepartment, @Nullable String newJobTitle) {
        return new Profile(phone, newDepartment, newJobTitle, avatar, bio, location, companyName, dateOfBirth);
    }
}
