; ---- definitions

(class_declaration name: (identifier) @name) @definition.class.class
(record_declaration name: (identifier) @name) @definition.class.record
(interface_declaration name: (identifier) @name) @definition.class.interface
(enum_declaration name: (identifier) @name) @definition.class.enum
(annotation_type_declaration name: (identifier) @name) @definition.class.annotation

(method_declaration name: (identifier) @name) @definition.function.method
(annotation_type_element_declaration name: (identifier) @name) @definition.function.method
(constructor_declaration name: (identifier) @name (#set! hidden "unnamed")) @definition.function.constructor
(compact_constructor_declaration name: (identifier) @name (#set! hidden "unnamed")) @definition.function.constructor

; A record's component is a field and the method that reads it.
(record_declaration parameters: (formal_parameters
  (formal_parameter name: (identifier) @name) @definition.function.component))
(record_declaration parameters: (formal_parameters (formal_parameter) @parameter) (#set! field ""))

; A class without a name is a class of its own, out of reach of names, so that what it declares and inherits is found
; from inside, and never taken for a member of the class around.
(object_creation_expression type: (_) @name @extends
  (class_body) @definition.class.anonymous (#set! prefix "new_") (#set! hidden "unnamed"))
; A constant with a body is a subclass of its enum.
(enum_declaration name: (identifier) @extends
  body: (enum_body (enum_constant name: (identifier) @name body: (class_body)) @definition.class.enum_constant))

(lambda_expression) @scope.function
; What a lambda gives that goes over elements; other results are declared.
(lambda_expression body: [
  (method_invocation) (object_creation_expression) (identifier) (field_access) (cast_expression) (ternary_expression)
  (parenthesized_expression) (array_access) (switch_expression) (this)
] @return)
(return_statement (_) @return)
(block) @scope.block
(constructor_body) @scope.block
(switch_block) @scope.block
(switch_rule) @scope.block
(for_statement) @scope.block
(enhanced_for_statement) @scope.block
(try_with_resources_statement) @scope.block
(catch_clause) @scope.block

(type_parameter (type_identifier) @type_parameter .)
(type_parameter (type_identifier) @type_parameter (type_bound . (_) @type))

(superclass (_) @base.extends)
(super_interfaces (type_list (_) @base.implements))
(extends_interfaces (type_list (_) @base.extends))

(modifiers (marker_annotation name: (_) @name) @decorator)
(modifiers (annotation name: (_) @name) @decorator)

; ---- parameters

(formal_parameters (formal_parameter) @parameter)
(formal_parameters (spread_parameter (_) @type . (variable_declarator name: (identifier) @name)
  (#set! variadic "element")) @parameter)
(inferred_parameters (identifier) @parameter)
(lambda_expression parameters: (identifier) @parameter)

; ---- values

(field_declaration type: (_) @type declarator: (variable_declarator name: (identifier) @name)) @binding
(constant_declaration type: (_) @type declarator: (variable_declarator name: (identifier) @name)
  (#set! static "")) @binding
(enum_declaration name: (identifier) @type body: (enum_body
  (enum_constant name: (identifier) @name !body) @binding (#set! static "")))

(local_variable_declaration type: (_) @type declarator: (variable_declarator) @binding)
(resource type: (_) name: (_)) @binding
(enhanced_for_statement type: (_) @type name: (_) @name value: (_) @iterable) @binding
(catch_formal_parameter (catch_type) @type name: (_) @name) @binding
(instanceof_expression right: (_) @type name: (identifier) @name) @binding
(type_pattern (_) @type . (identifier) @name .) @binding
(record_pattern_component (_) @type . (identifier) @name .) @binding

; ---- package and imports

(package_declaration (_) @package .)

(import_declaration [(identifier) (scoped_identifier)] @source .) @import.qualified
(import_declaration [(identifier) (scoped_identifier)] @source (asterisk)) @import.wildcard

; ---- references

(method_invocation) @reference.call
(object_creation_expression) @reference.new
(explicit_constructor_invocation constructor: (super) @callee) @reference.call
(explicit_constructor_invocation constructor: (this) @callee) @reference.new
(enum_declaration name: (identifier) @callee body: (enum_body (enum_constant name: (identifier) @reference.new arguments: (_))))

; A constructor passed on is mentioned, like a method: who calls it is not known.
(method_reference . [(identifier) (field_access)] @reference.use . "new" .)
(method_reference . (_) . (identifier)) @reference.use
(method_reference . [(identifier) (field_access)] @reference.use . (identifier))

; Only a class can be mentioned as a value, and only with something after it.
((method_invocation object: (identifier) @reference.use) (#match? @reference.use "^[A-Z]"))
((field_access object: (identifier) @reference.use) (#match? @reference.use "^[A-Z]"))
((method_invocation object: (field_access field: (identifier) @_last) @reference.use) (#match? @_last "^[A-Z]"))
((field_access object: (field_access field: (identifier) @_last) @reference.use) (#match? @_last "^[A-Z]"))

(field_declaration type: [(type_identifier) (scoped_type_identifier) (generic_type)] @reference.type)
(constant_declaration type: [(type_identifier) (scoped_type_identifier) (generic_type)] @reference.type)
(local_variable_declaration type: [(type_identifier) (scoped_type_identifier) (generic_type)] @reference.type)
(formal_parameter type: [(type_identifier) (scoped_type_identifier) (generic_type)] @reference.type)
(method_declaration type: [(type_identifier) (scoped_type_identifier) (generic_type)] @reference.type)
(annotation_type_element_declaration type: [(type_identifier) (scoped_type_identifier) (generic_type)] @reference.type)
(cast_expression type: [(type_identifier) (scoped_type_identifier) (generic_type)] @reference.type)
(resource type: [(type_identifier) (scoped_type_identifier) (generic_type)] @reference.type)
(enhanced_for_statement type: [(type_identifier) (scoped_type_identifier) (generic_type)] @reference.type)
(array_creation_expression type: [(type_identifier) (scoped_type_identifier) (generic_type)] @reference.type)
(instanceof_expression right: [(type_identifier) (scoped_type_identifier) (generic_type)] @reference.type)
(array_type element: [(type_identifier) (scoped_type_identifier) (generic_type)] @reference.type)
(spread_parameter [(type_identifier) (scoped_type_identifier) (generic_type)] @reference.type)
(type_arguments [(type_identifier) (scoped_type_identifier) (generic_type)] @reference.type)
(wildcard [(type_identifier) (scoped_type_identifier) (generic_type)] @reference.type)
(type_bound [(type_identifier) (scoped_type_identifier) (generic_type)] @reference.type)
(annotated_type [(type_identifier) (scoped_type_identifier) (generic_type)] @reference.type)
(throws [(type_identifier) (scoped_type_identifier) (generic_type)] @reference.type)
(catch_type [(type_identifier) (scoped_type_identifier) (generic_type)] @reference.type)
(permits (type_list [(type_identifier) (scoped_type_identifier) (generic_type)] @reference.type))
(class_literal [(type_identifier) (scoped_type_identifier) (generic_type)] @reference.type)
(type_pattern [(type_identifier) (scoped_type_identifier) (generic_type)] @reference.type)
(record_pattern . [(identifier) (scoped_identifier) (generic_type)] @reference.type)
(record_pattern_component . [(type_identifier) (scoped_type_identifier) (generic_type)] @reference.type)
(method_reference . [(type_identifier) (scoped_type_identifier) (generic_type)] @reference.type . (identifier))
