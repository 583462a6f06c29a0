package com.clutch.insights.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A line in the list that explains a figure.
 *
 * @param subject account, vehicle, session, payment and so on, as the figure says
 * @param day in the time zone of the company
 * @param amount what it adds to the figure
 */
public record Entry(Figure figure, UUID subject, LocalDate day, long amount) {}
