; What only TypeScript has.

(function_signature name: (identifier) @name) @definition.function.function
(class_body (method_signature name: (_) @name) @definition.function.method)
(class_body (abstract_method_signature name: (_) @name) @definition.function.method)
(interface_body (method_signature name: (_) @name) @definition.function.method)
(object_type (method_signature name: (_) @name) @definition.function.method (#set! hidden "object")) @object
(class_body (public_field_definition name: (_) @name
  value: [(arrow_function) (function_expression)] @shape) @definition.function.method)

(abstract_class_declaration name: (_) @name) @definition.class.class
(interface_declaration name: (_) @name) @definition.class.interface
(enum_declaration name: (_) @name) @definition.class.enum
(type_alias_declaration name: (_) @name) @definition.class.type_alias
(internal_module name: (_) @name) @definition.class.namespace
(module name: (_) @name) @definition.class.namespace

(type_parameter name: (_) @type_parameter)
(type_parameter name: (_) @type_parameter constraint: (constraint (_) @type))

(class_heritage (extends_clause value: (_) @base.extends))
(class_heritage (implements_clause (_) @base.implements))
(interface_declaration (extends_type_clause type: (_) @base.extends))

(function_type) @scope.function
(constructor_type) @scope.function
(interface_body [(call_signature) (construct_signature)] @scope.signature)
(object_type [(call_signature) (construct_signature)] @scope.function)

(required_parameter value: [(new_expression) (call_expression) (identifier) (member_expression) (string) (template_string) (number) (array)]? @value) @parameter
(optional_parameter (#set! optional "")) @parameter
(optional_parameter [(accessibility_modifier) (override_modifier) "readonly"] (#set! field "")) @parameter
(required_parameter [(accessibility_modifier) (override_modifier) "readonly"] (#set! field "")) @parameter
(arrow_function parameter: (identifier) @parameter)

(class_body (public_field_definition name: (_) @name) @binding)
(interface_body (property_signature name: (_) @name) @binding)

(export_statement "=" (_) @value) @export.assign
(export_statement declaration: (ambient_declaration (_ name: (_) @name))) @export.local
(export_statement declaration: (ambient_declaration (_ (variable_declarator name: (identifier) @name)))) @export.local
(import_statement (import_require_clause (identifier) @local source: (string) @source)) @import.namespace

; `import('./a').A` in a type: for the parser `import('./a')` is a name (see `repairs`).
([(nested_type_identifier module: (identifier) @local @source) (nested_identifier object: (identifier) @local @source)]
  (#match? @source "^import\\W")) @import.namespace
(type_query (member_expression object: (identifier) @local @source (#match? @source "^import\\W"))) @import.namespace

(type_annotation (_) @reference.type)
(type_arguments (_) @reference.type)
(extends_clause type_arguments: (type_arguments (_) @reference.type))
(union_type (_) @reference.type)
(intersection_type (_) @reference.type)
(array_type (_) @reference.type)
(type_alias_declaration value: (_) @reference.type)
(as_expression (_) (_) @reference.type)
(satisfies_expression (_) (_) @reference.type)
(constraint (_) @reference.type)
(as_expression . [(identifier) (member_expression)] @reference.use)

body: [(as_expression) (satisfies_expression) (non_null_expression)] @return
