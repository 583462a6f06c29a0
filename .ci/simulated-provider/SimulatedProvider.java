import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.FileChannel;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A payment provider that takes no money, for demos and tests; a program of its own that needs nothing but a JDK:
 *
 * <pre>java SimulatedProvider.java PORT JOURNAL [WEBHOOK_URL WEBHOOK_SECRET]</pre>
 *
 * <p>{@code POST /charges} and {@code POST /refunds} with {@code Idempotency-Key} answer {@code {status, transactionId, fee,
 * reason}}. A key that is known gets the answer it got before, also after a kill -9: each is in the journal, on disk, before it
 * leaves. The paymentMethodId decides what happens: {@code fail} refuses, {@code later} answers pending, tells the result by
 * webhook after a second, twice, and to whoever asks again, {@code lost} charges and breaks the connection, {@code slow} answers after three seconds;
 * everything else succeeds at once. The fee is 2.5 percent. {@code GET /journal} shows what was charged.
 */
public class SimulatedProvider {

    private static final Map<String, String> ANSWERS = new LinkedHashMap<>();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern FIELD = Pattern.compile("\"(\\w+)\"\\s*:\\s*\"?([^\",}]*)\"?");

    private static FileChannel journal;
    private static String webhookUrl = "";
    private static String webhookSecret = "";

    public static void main(String[] args) throws Exception {
        var file = Path.of(args[1]);
        if (Files.exists(file)) {
            for (var line : Files.readAllLines(file)) {
                // A line that was cut by a kill was never answered.
                var tab = line.indexOf('\t');
                if (tab > 0 && line.endsWith("}")) {
                    ANSWERS.put(line.substring(0, tab), line.substring(tab + 1));
                }
            }
        }
        journal = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        if (journal.size() > 0 && !Files.readString(file).endsWith("\n")) {
            journal.write(ByteBuffer.wrap(new byte[] {'\n'}));
        }
        if (args.length > 3) {
            webhookUrl = args[2];
            webhookSecret = args[3];
        }
        var server = HttpServer.create(new InetSocketAddress("127.0.0.1", Integer.parseInt(args[0])), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/charges", exchange -> take(exchange, "charge"));
        server.createContext("/refunds", exchange -> take(exchange, "refund"));
        server.createContext("/journal", exchange -> answer(exchange, journalText()));
        server.start();
        System.out.println("listening on " + server.getAddress().getPort());
    }

    private static void take(HttpExchange exchange, String kind) throws IOException {
        try {
            var key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
            var body = fields(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            var token = body.getOrDefault("paymentMethodId", "");
            var first = !known(kind + " " + key);
            var told = remembered(kind, key, token, body);
            if (token.equals("slow")) {
                pause(3000);
            }
            if (token.equals("lost") && first) {
                exchange.close();
                return;
            }
            if (token.equals("later") && first) {
                Thread.startVirtualThread(() -> tellTwice(kind, key, told));
                answer(exchange, "{\"status\":\"pending\"}");
                return;
            }
            answer(exchange, told);
        } catch (RuntimeException fault) {
            exchange.close();
        }
    }

    private static synchronized boolean known(String key) {
        return ANSWERS.containsKey(key);
    }

    private static synchronized String remembered(String kind, String key, String token, Map<String, String> body)
            throws IOException {
        var name = kind + " " + key;
        var known = ANSWERS.get(name);
        if (known != null) {
            return known;
        }
        var told = token.equals("fail")
                ? "{\"status\":\"failed\",\"reason\":\"card declined\",\"amount\":" + body.get("amount") + "}"
                : "{\"status\":\"succeeded\",\"transactionId\":\"sim-" + kind + "-" + key + "\",\"fee\":"
                        + fee(kind, body.get("amount")) + ",\"amount\":" + body.get("amount") + "}";
        journal.write(ByteBuffer.wrap((name + "\t" + told + "\n").getBytes(StandardCharsets.UTF_8)));
        journal.force(true);
        ANSWERS.put(name, told);
        return told;
    }

    private static String fee(String kind, String amount) {
        return kind.equals("refund")
                ? "0"
                : new java.math.BigDecimal(amount)
                        .multiply(new java.math.BigDecimal("0.025"))
                        .setScale(2, java.math.RoundingMode.HALF_UP)
                        .toPlainString();
    }

    private static void tellTwice(String kind, String key, String told) {
        pause(1000);
        var body = "{\"id\":\"msg-" + kind + "-" + key + "\",\"kind\":\"" + kind + "\",\"key\":\"" + key + "\","
                + told.substring(1);
        for (var time = 0; time < 2; time++) {
            try {
                var second = Instant.now().getEpochSecond();
                HTTP.send(
                        HttpRequest.newBuilder(URI.create(webhookUrl))
                                .timeout(Duration.ofSeconds(10))
                                .header("Content-Type", "application/json")
                                .header("X-Signature", "t=" + second + ",v1=" + hmac(second + "." + body))
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
            } catch (Exception unheard) {
                // The server asks again with the same key and learns it then.
                System.err.println("not heard: " + unheard);
            }
        }
    }

    private static String hmac(String text) throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(webhookSecret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static synchronized String journalText() {
        var lines = new StringBuilder();
        ANSWERS.forEach((key, told) -> lines.append(key).append('\t').append(told).append('\n'));
        return lines.toString();
    }

    private static Map<String, String> fields(String json) {
        var fields = new LinkedHashMap<String, String>();
        var found = FIELD.matcher(json);
        while (found.find()) {
            fields.put(found.group(1), found.group(2));
        }
        return fields;
    }

    private static void answer(HttpExchange exchange, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private static void pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
