package com.clutch.platform.web;

import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import com.clutch.kernel.Versioned;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/widgets")
class Widgets {

    static final UUID ID = UUID.fromString("0190a5b2-7c00-7000-8000-000000000001");

    private final DSLContext dsl;

    Widgets(DSLContext dsl) {
        this.dsl = dsl;
    }

    enum Color {
        RED,
        DARK_BLUE
    }

    record Owner(UUID id, String name) {}

    record Widget(
            UUID id,
            String name,
            Color color,
            BigDecimal price,
            Instant createdAt,
            long version,
            Owner owner,
            List<String> tags,
            Map<Color, Integer> stock)
            implements Versioned {}

    record Filter(Color color, UUID ownerId, LocalDate since, String from) {}

    record Change(@NotBlank String name, Color color, BigDecimal price, UUID ownerId, Integer wheels) {}

    static Widget widget(int number) {
        return new Widget(
                ID,
                number == 1 ? "=cmd()" : "widget " + number,
                Color.DARK_BLUE,
                new BigDecimal("1E+3"),
                Instant.parse("2026-01-31T08:00:00Z"),
                3,
                new Owner(ID, "Änn, \"the\" owner"),
                List.of("a", "b"),
                Map.of(Color.RED, -2));
    }

    @GetMapping
    Listing<Widget> list(Filter filter, PageRequest page) {
        return rows(page, 25, Integer.MAX_VALUE);
    }

    @GetMapping("/under")
    Listing<Widget> under(PageRequest page) {
        return rows(page, 1, Integer.MAX_VALUE).under("widgets");
    }

    @GetMapping("/breaks-early")
    Listing<Widget> breaksEarly(PageRequest page) {
        return rows(page, 10, 2);
    }

    @GetMapping("/breaks-late")
    Listing<Widget> breaksLate(PageRequest page) {
        return rows(page, 5000, 4000);
    }

    private static Listing<Widget> rows(PageRequest page, int count, int breakAt) {
        Consumer<Consumer<? super Widget>> all = sink -> IntStream.rangeClosed(1, count)
                .peek(number -> {
                    if (number == breakAt) {
                        throw new IllegalStateException("secret");
                    }
                })
                .forEach(number -> sink.accept(widget(number)));
        return Listing.of(
                page,
                Widget.class,
                () -> new Page<>(
                        IntStream.rangeClosed(1, count)
                                .skip(page.offset())
                                .limit(page.limit())
                                .mapToObj(Widgets::widget)
                                .toList(),
                        page.page(),
                        page.limit(),
                        count),
                all);
    }

    @GetMapping("/filter")
    Map<String, Object> filter(Filter filter) {
        return Map.of("color", filter.color(), "from", String.valueOf(filter.from()));
    }

    @GetMapping("/page")
    PageRequest page(PageRequest page) {
        return page;
    }

    @GetMapping("/me")
    Actor me(Actor actor) {
        return actor;
    }

    @GetMapping("/boom")
    Widget boom() {
        throw new IllegalStateException("secret");
    }

    @GetMapping("/nothing")
    void nothing() {}

    @GetMapping("/number")
    Map<String, Integer> number(@RequestParam int count) {
        return Map.of("count", count);
    }

    @GetMapping("/{id}")
    Widget one(@PathVariable UUID id) {
        return widget(2);
    }

    @DeleteMapping("/{id}")
    Removed remove(@PathVariable UUID id) {
        return new Removed(id);
    }

    @PutMapping("/{id}")
    Widget change(@PathVariable UUID id, @Valid @RequestBody Change change, ExpectedVersion expected) {
        expected.check(3, () -> widget(2));
        return widget(2);
    }

    @PostMapping
    @Transactional
    public Answer<Widget> create(@Valid @RequestBody Change change) {
        dsl.execute("insert into public.widget values ({0})", org.jooq.impl.DSL.val(change.name()));
        return Answer.created("/api/v1/widgets/" + ID, widget(2))
                .message("Made.")
                .with("token", "t");
    }

    @PostMapping("/refused")
    @Transactional
    public Widget refused(@RequestBody Change change) {
        dsl.execute("insert into public.widget values ({0})", org.jooq.impl.DSL.val(change.name()));
        throw new DomainException(WebError.CONFLICT, "No.").with("retryAfter", 7);
    }

    @PostMapping("/fails-at-commit")
    @Transactional
    public Widget failsAtCommit(@RequestBody Change change) {
        dsl.execute("insert into public.widget_part values ({0})", org.jooq.impl.DSL.val(change.name()));
        return widget(2);
    }

    @PostMapping("/slow")
    @Transactional
    public Widget slow(@RequestBody Change change) throws InterruptedException {
        dsl.execute("insert into public.widget values ({0})", org.jooq.impl.DSL.val(change.name()));
        Thread.sleep(300);
        return widget(2);
    }

    @PostMapping("/import")
    @Transactional
    public Map<String, Object> upload(CsvUpload csv) {
        csv.requireColumns(java.util.Set.of("name"), java.util.Set.of("color"));
        var rows = csv.rows().toList();
        dsl.execute("insert into public.widget values ({0})", org.jooq.impl.DSL.val("import " + rows.size()));
        return Map.of("rows", rows.size(), "first", rows.getFirst());
    }
}
