package com.clutch.platform.web;

import org.springframework.beans.propertyeditors.StringTrimmerEditor;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.servlet.support.ExtendedServletRequestDataBinder;

/** How query parameters become filters. */
@ControllerAdvice("com.clutch")
class BindingRules {

    @InitBinder
    void bind(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new StringTrimmerEditor(true));
        if (binder instanceof ExtendedServletRequestDataBinder filters) {
            // Otherwise the header "From" would fill the filter "from".
            filters.setHeaderPredicate(name -> false);
        }
    }
}
