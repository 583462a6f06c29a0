package com.clutch.finance.adapter.out.persistence.payment;

import static com.clutch.finance.jooq.Tables.PAYMENT;
import static com.clutch.finance.jooq.Tables.REFUND;

import com.clutch.finance.domain.Conversion;
import com.clutch.finance.domain.Money;
import com.clutch.finance.domain.payment.Fees;
import com.clutch.finance.domain.payment.Payment;
import com.clutch.finance.domain.payment.PaymentMethod;
import com.clutch.finance.domain.payment.PaymentStatus;
import com.clutch.finance.domain.payment.Purpose;
import com.clutch.finance.domain.payment.Refund;
import com.clutch.finance.domain.payment.RefundStatus;
import com.clutch.finance.jooq.tables.records.PaymentRecord;
import com.clutch.finance.jooq.tables.records.RefundRecord;
import java.util.Map;
import org.jooq.JSONB;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A row of the table payment as the payment it keeps, and back; likewise refunds. */
@Component
class JooqPaymentRows {

    private static final TypeReference<Map<String, Object>> METADATA = new TypeReference<>() {};

    private final JsonMapper json;

    JooqPaymentRows(JsonMapper json) {
        this.json = json;
    }

    Payment payment(Record row) {
        var currency = row.get(PAYMENT.CURRENCY);
        return new Payment(
                row.get(PAYMENT.ID),
                row.get(PAYMENT.VERSION),
                row.get(PAYMENT.IDEMPOTENCY_KEY),
                row.get(PAYMENT.REQUEST_HASH),
                new Money(row.get(PAYMENT.AMOUNT), currency),
                new Money(row.get(PAYMENT.BASE_AMOUNT), Money.BASE),
                new Conversion(row.get(PAYMENT.RATE), row.get(PAYMENT.RATE_DATE), row.get(PAYMENT.RATE_SOURCE)),
                PaymentMethod.valueOf(row.get(PAYMENT.METHOD)),
                row.get(PAYMENT.PAYMENT_METHOD_ID),
                PaymentStatus.valueOf(row.get(PAYMENT.STATUS)),
                row.get(PAYMENT.DESCRIPTION),
                new Purpose(
                        row.get(PAYMENT.CUSTOMER_ID),
                        row.get(PAYMENT.CUSTOMER_NAME),
                        row.get(PAYMENT.BOOKING_ID),
                        row.get(PAYMENT.SERVICE_ID),
                        row.get(PAYMENT.INVOICE_ID),
                        row.get(PAYMENT.SUBSCRIPTION_ID)),
                json.readValue(row.get(PAYMENT.METADATA).data(), METADATA),
                row.get(PAYMENT.PROVIDER),
                row.get(PAYMENT.TRANSACTION_ID),
                row.get(PAYMENT.FAILURE_REASON),
                new Fees(
                        new Money(row.get(PAYMENT.FEE_PLATFORM), currency),
                        new Money(row.get(PAYMENT.FEE_PROCESSING), currency),
                        new Money(row.get(PAYMENT.FEE_TAX), currency)),
                new Money(row.get(PAYMENT.REFUNDED), currency),
                new Money(row.get(PAYMENT.USED), currency),
                row.get(PAYMENT.COMPLETED_AT),
                row.get(PAYMENT.ATTEMPTS),
                row.get(PAYMENT.NEXT_ATTEMPT_AT),
                row.get(PAYMENT.CREATED_BY),
                row.get(PAYMENT.CREATED_AT),
                row.get(PAYMENT.UPDATED_AT));
    }

    PaymentRecord row(Payment payment) {
        var purpose = payment.purpose();
        var row = new PaymentRecord();
        row.setId(payment.id());
        row.setVersion(payment.version());
        row.setIdempotencyKey(payment.key());
        row.setRequestHash(payment.requestHash());
        row.setAmount(payment.amount().amount());
        row.setCurrency(payment.amount().currency());
        row.setBaseAmount(payment.base().amount());
        row.setRate(payment.conversion().rate());
        row.setRateDate(payment.conversion().date());
        row.setRateSource(payment.conversion().source());
        row.setMethod(payment.method().name());
        row.setPaymentMethodId(payment.paymentMethodId());
        row.setStatus(payment.status().name());
        row.setDescription(payment.description());
        row.setCustomerId(purpose.customerId());
        row.setCustomerName(purpose.customerName());
        row.setBookingId(purpose.bookingId());
        row.setServiceId(purpose.serviceId());
        row.setInvoiceId(purpose.invoiceId());
        row.setSubscriptionId(purpose.subscriptionId());
        row.setMetadata(JSONB.valueOf(json.writeValueAsString(payment.metadata())));
        row.setProvider(payment.provider());
        row.setTransactionId(payment.transactionId());
        row.setFailureReason(payment.failureReason());
        row.setFeePlatform(payment.fees().platform().amount());
        row.setFeeProcessing(payment.fees().processing().amount());
        row.setFeeTax(payment.fees().tax().amount());
        row.setRefunded(payment.refunded().amount());
        row.setUsed(payment.used().amount());
        row.setCompletedAt(payment.completedAt());
        row.setAttempts(payment.attempts());
        row.setNextAttemptAt(payment.nextAttemptAt());
        row.setCreatedBy(payment.createdBy());
        row.setCreatedAt(payment.createdAt());
        row.setUpdatedAt(payment.updatedAt());
        return row;
    }

    static Refund refund(Record row) {
        return new Refund(
                row.get(REFUND.ID),
                row.get(REFUND.VERSION),
                row.get(REFUND.PAYMENT_ID),
                row.get(REFUND.IDEMPOTENCY_KEY),
                new Money(row.get(REFUND.AMOUNT), row.get(REFUND.CURRENCY)),
                new Money(row.get(REFUND.BASE_AMOUNT), Money.BASE),
                row.get(REFUND.REASON),
                RefundStatus.valueOf(row.get(REFUND.STATUS)),
                row.get(REFUND.TRANSACTION_ID),
                row.get(REFUND.FAILURE_REASON),
                row.get(REFUND.COMPLETED_AT),
                row.get(REFUND.ATTEMPTS),
                row.get(REFUND.NEXT_ATTEMPT_AT),
                row.get(REFUND.CREATED_BY),
                row.get(REFUND.CREATED_AT),
                row.get(REFUND.UPDATED_AT));
    }

    static RefundRecord row(Refund refund) {
        var row = new RefundRecord();
        row.setId(refund.id());
        row.setVersion(refund.version());
        row.setPaymentId(refund.paymentId());
        row.setIdempotencyKey(refund.key());
        row.setAmount(refund.amount().amount());
        row.setCurrency(refund.amount().currency());
        row.setBaseAmount(refund.base().amount());
        row.setReason(refund.reason());
        row.setStatus(refund.status().name());
        row.setTransactionId(refund.transactionId());
        row.setFailureReason(refund.failureReason());
        row.setCompletedAt(refund.completedAt());
        row.setAttempts(refund.attempts());
        row.setNextAttemptAt(refund.nextAttemptAt());
        row.setCreatedBy(refund.createdBy());
        row.setCreatedAt(refund.createdAt());
        row.setUpdatedAt(refund.updatedAt());
        return row;
    }
}
