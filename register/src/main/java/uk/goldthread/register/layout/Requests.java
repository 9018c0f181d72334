package uk.goldthread.register.layout;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.ServletRequestDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.method.support.InvocableHandlerMethod;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ExtendedServletRequestDataBinder;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ServletRequestDataBinderFactory;

/** How requests that no page of ours would send are read. */
@ControllerAdvice
@Component
class Requests implements WebMvcRegistrations {

    /** A path that cannot be an identifier leads to nothing. */
    @ExceptionHandler
    void notAnIdentifier(MethodArgumentTypeMismatchException mismatch, HttpServletResponse response)
            throws IOException {
        boolean inPath = mismatch.getParameter().hasParameterAnnotation(PathVariable.class);
        response.sendError(inPath ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_BAD_REQUEST);
    }

    /** A form in parts that is cut short or has no parts. */
    @ExceptionHandler
    void notInParts(MultipartException broken, HttpServletResponse response) throws IOException {
        boolean tooLarge = broken instanceof MaxUploadSizeExceededException;
        response.sendError(
                tooLarge ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE : HttpServletResponse.SC_BAD_REQUEST);
    }

    /** A text field that was not sent is as empty as one that was left empty, so forms never hold null. */
    @Override
    public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
        return new RequestMappingHandlerAdapter() {
            @Override
            protected ServletRequestDataBinderFactory createDataBinderFactory(List<InvocableHandlerMethod> methods) {
                return new ServletRequestDataBinderFactory(methods, getWebBindingInitializer()) {
                    @Override
                    protected ServletRequestDataBinder createBinderInstance(
                            @Nullable Object target, String name, NativeWebRequest request) {
                        return new EmptyForAbsent(target, name);
                    }
                };
            }
        };
    }

    private static final class EmptyForAbsent extends ExtendedServletRequestDataBinder {

        private EmptyForAbsent(@Nullable Object target, String name) {
            super(target, name);
        }

        @Override
        protected ServletRequestValueResolver createValueResolver(ServletRequest request) {
            var asSent = super.createValueResolver(request);
            return new ServletRequestValueResolver(request, this) {
                @Override
                protected @Nullable Object getRequestParameter(String name, Class<?> type) {
                    Object sent = asSent.resolveValue(name, type);
                    return sent == null && type == String.class ? "" : sent;
                }
            };
        }
    }
}
