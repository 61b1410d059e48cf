; What the JavaScript grammar names differently from TypeScript's.

(class_heritage (_) @base.extends)

(class_body (field_definition property: (_) @name) @binding)
(class_body (field_definition property: (_) @name value: [(arrow_function) (function_expression)] @shape) @definition.function.method)

(formal_parameters [(identifier) (object_pattern) (array_pattern) (rest_pattern)] @parameter)
(formal_parameters (assignment_pattern
  right: [(new_expression) (call_expression) (string) (template_string) (number) (array)]? @value) @parameter)
(arrow_function parameter: (identifier) @parameter)

(import_statement (import_clause (named_imports (import_specifier name: "default" @name alias: (_) @local))) source: (string) @source) @import.named
(export_statement (export_clause (export_specifier name: "default" @name alias: (_)? @alias)) source: (string) @source) @export.from

; this.bar = function () {}
(assignment_expression
  left: (member_expression object: (this) @holder property: (property_identifier) @name)
  right: [(function_expression) (arrow_function)] @shape
  (#set! hidden "object")) @definition.function.method

; Foo.prototype.bar = bar, Foo.prototype.bar = other.bar
(assignment_expression
  left: (member_expression
    object: (member_expression object: (identifier) @owner property: (property_identifier) @_prototype)
    property: (property_identifier) @name)
  right: [(identifier) (member_expression)] @value
  (#eq? @_prototype "prototype")) @field

; Foo.prototype = { bar() {} }
(assignment_expression
  left: (member_expression object: (identifier) @owner property: (property_identifier) @_prototype)
  right: (object)
  (#eq? @_prototype "prototype")) @extension
