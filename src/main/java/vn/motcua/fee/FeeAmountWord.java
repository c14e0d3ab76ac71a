package vn.motcua.fee;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.engine.FormWord;

/** {@code feeAmount} in the form of the reception: what it may take when it accepts the dossier, in whole đồng. */
@Component
class FeeAmountWord implements FormWord {
    private final FeeTable table;

    FeeAmountWord(FeeTable table) {
        this.table = table;
    }

    @Override
    public String name() {
        return FeeVariables.FEE_AMOUNT.name();
    }

    @Override
    public @Nullable Long value(String businessKey) {
        return table.atReception(businessKey).orElse(null);
    }
}
