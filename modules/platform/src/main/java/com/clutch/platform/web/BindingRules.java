package com.clutch.platform.web;

import java.beans.PropertyEditorSupport;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.propertyeditors.StringTrimmerEditor;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.servlet.support.ExtendedServletRequestDataBinder;

/** How query parameters and paths become arguments. */
@ControllerAdvice("com.clutch")
class BindingRules {

    @InitBinder
    void bind(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new StringTrimmerEditor(true));
        binder.registerCustomEditor(UUID.class, new Id());
        if (binder instanceof ExtendedServletRequestDataBinder filters) {
            // Otherwise the header "From" would fill the filter "from".
            filters.setHeaderPredicate(name -> false);
        }
    }

    /** An editor, because Spring would ask its own, which takes 1-1-1-1-1 for an id, when a converter refuses a text. */
    private static final class Id extends PropertyEditorSupport {

        @Override
        public void setAsText(@Nullable String text) {
            setValue(text == null || text.isBlank() ? null : TextConversions.id(text));
        }
    }
}
