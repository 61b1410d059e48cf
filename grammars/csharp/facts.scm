; ---- definitions

(namespace_declaration name: (_) @name) @namespace
(file_scoped_namespace_declaration name: (_) @package)

(class_declaration name: (identifier) @name) @definition.class.class
(struct_declaration name: (identifier) @name) @definition.class.struct
(record_declaration name: (identifier) @name) @definition.class.record
(interface_declaration name: (identifier) @name) @definition.class.interface
(enum_declaration name: (identifier) @name) @definition.class.enum
(delegate_declaration name: (identifier) @name) @definition.class.delegate

(method_declaration (explicit_interface_specifier) name: (identifier) @name (#set! hidden "unnamed")) @definition.function.method
(method_declaration name: (identifier) @name) @definition.function.method
(local_function_statement name: (identifier) @name) @definition.function.function
(constructor_declaration name: (identifier) @name (#set! hidden "unnamed")) @definition.function.constructor
(destructor_declaration name: (identifier) @name (#set! name "Finalize") (#set! hidden "unnamed")) @definition.function.destructor
(property_declaration (explicit_interface_specifier) name: (identifier) @name (#set! hidden "unnamed")) @definition.function.property
(property_declaration name: (identifier) @name) @definition.function.property
(event_declaration (explicit_interface_specifier) name: (identifier) @name (#set! hidden "unnamed")) @definition.function.event
(event_declaration name: (identifier) @name) @definition.function.event
; `this` is no identifier, so nothing can be confused with an indexer: that is what `x[i]` looks for.
(indexer_declaration (explicit_interface_specifier) "this" @name (#set! hidden "unnamed")) @definition.function.indexer
(indexer_declaration "this" @name) @definition.function.indexer
(operator_declaration operator: _ @name (#set! prefix "operator_") (#set! hidden "unnamed")) @definition.function.operator
; What it says is asked by its name where such a value stands for another.
(conversion_operator_declaration "implicit" type: (_) @name (#set! prefix "operator_")) @definition.function.operator
(conversion_operator_declaration type: (_) @name (#set! prefix "operator_") (#set! hidden "unnamed")) @definition.function.operator
; The parameters of a record are its properties, those of another class are seen in its body like fields.
(record_declaration (parameter_list (parameter name: (identifier) @name) @definition.function.component))
(record_declaration (parameter_list (parameter type: (_) @type name: (identifier) @name) @parameter) (#set! field ""))
(class_declaration (parameter_list (parameter type: (_) @type name: (identifier) @name) @binding))
(struct_declaration (parameter_list (parameter type: (_) @type name: (identifier) @name) @binding))

(lambda_expression) @scope.function
; What a lambda gives that goes over elements; other results are declared.
(lambda_expression body: [
  (invocation_expression) (object_creation_expression) (anonymous_object_creation_expression) (identifier) (member_access_expression) (cast_expression) (tuple_expression)
  (await_expression) (conditional_expression) (conditional_access_expression) (element_access_expression) (parenthesized_expression)
  (postfix_unary_expression) (binary_expression) (switch_expression) (as_expression) (with_expression)
] @return)
(return_statement (_) @return)
(anonymous_method_expression) @scope.function
(block) @scope.block
(accessor_declaration) @scope.block
(for_statement) @scope.block
(foreach_statement) @scope.block
(using_statement) @scope.block
(fixed_statement) @scope.block
(catch_clause) @scope.block
(switch_section) @scope.block
(switch_expression_arm) @scope.block
(query_expression) @scope.block

(type_parameter name: (identifier) @type_parameter)
(type_parameter_constraints_clause . (identifier) @type_parameter (type_parameter_constraint type: (_) @type))

; Which of the first bases is a class is a matter of naming; the others are interfaces.
(class_declaration (base_list . [(identifier) (qualified_name) (generic_name)] @base.extends
  (#not-match? @base.extends "^([\\w.:]+[.:])?I[A-Z]")))
(class_declaration (base_list . [(identifier) (qualified_name) (generic_name)] @base.implements
  (#match? @base.implements "^([\\w.:]+[.:])?I[A-Z]")))
(class_declaration (base_list (_) . [(identifier) (qualified_name) (generic_name)] @base.implements))
(record_declaration (base_list . [(identifier) (qualified_name) (generic_name)] @base.extends
  (#not-match? @base.extends "^([\\w.:]+[.:])?I[A-Z]")))
(record_declaration (base_list . [(identifier) (qualified_name) (generic_name)] @base.implements
  (#match? @base.implements "^([\\w.:]+[.:])?I[A-Z]")))
(record_declaration (base_list (_) . [(identifier) (qualified_name) (generic_name)] @base.implements))
(primary_constructor_base_type type: (_) @base.extends)
(struct_declaration (base_list [(identifier) (qualified_name) (generic_name)] @base.implements))
(interface_declaration (base_list [(identifier) (qualified_name) (generic_name)] @base.extends))

(attribute_list (attribute name: (_) @name) @decorator)
(global_attribute (attribute name: (_) @reference.type))

; ---- parameters

(parameter name: (identifier)) @parameter
(parameter_list "params" type: (_) @type name: (identifier) @parameter (#set! variadic ""))
(lambda_expression parameters: (implicit_parameter) @parameter)

; ---- values

(field_declaration (variable_declaration type: (_) @type (variable_declarator name: (identifier) @name))) @binding
(event_field_declaration (variable_declaration type: (_) @type (variable_declarator name: (identifier) @name))) @binding
(enum_declaration name: (identifier) @type body: (enum_member_declaration_list
  (enum_member_declaration name: (identifier) @name) @binding (#set! static "")))

(local_declaration_statement (variable_declaration type: (_) @type (variable_declarator) @binding))
(for_statement (variable_declaration type: (_) @type (variable_declarator) @binding))
(using_statement (variable_declaration type: (_) @type (variable_declarator) @binding))
(fixed_statement (variable_declaration type: (_) @type (variable_declarator) @binding))
(variable_declarator . (tuple_pattern) @name . (_) @value) @binding
(foreach_statement type: (_) @type left: (_) @name right: [(_) "this"] @iterable) @binding
(catch_declaration type: (_) name: (_)) @binding
((declaration_pattern type: (_) name: (_)) @binding (#set! handed ""))
((declaration_expression type: (_) name: (_)) @binding (#set! handed ""))
(recursive_pattern type: (_) @type name: (identifier) @name) @binding
((recursive_pattern !type name: (identifier) @name) @binding (#set! handed ""))
(property_declaration type: (_) @type accessors: (accessor_list (accessor_declaration name: ["set" "init"])
  @binding (#set! name "value")))
(indexer_declaration type: (_) @type accessors: (accessor_list (accessor_declaration name: "set")
  @binding (#set! name "value")))
(event_declaration type: (_) @type accessors: (accessor_list (accessor_declaration)
  @binding (#set! name "value")))

(from_clause name: (identifier) @name (_) @iterable .) @binding
(join_clause !type . (identifier) @name . (_) @iterable) @binding
(join_clause type: (_) @type . (identifier) @name) @binding
(join_into_clause (identifier) @name) @binding
(let_clause . (identifier) @name . (_) @value) @binding
(query_expression "into" . (identifier) @binding)

; ---- imports

(using_directive !name [(identifier) (qualified_name) (alias_qualified_name)] @source) @import.wildcard
(using_directive name: (identifier) @local
  [(identifier) (qualified_name) (generic_name) (alias_qualified_name)] @source .) @import.qualified

; ---- references

; `x is P(1, 2)` takes a P apart: the grammar sees a call, and there is none.
(constant_pattern (invocation_expression function: (_) @callee) @instead) @reference.type
(invocation_expression) @reference.call
(object_creation_expression type: [(identifier) (qualified_name) (generic_name) (alias_qualified_name)]) @reference.new
(constructor_initializer "base" @callee) @reference.call
(constructor_initializer "this" @callee) @reference.new
(class_declaration (base_list . (_) @callee . (argument_list) @reference.new))
(primary_constructor_base_type type: (_) @callee) @reference.new
; `Money m = new(3)`: what is made is what is wanted there.
(implicit_object_creation_expression) @reference.new

; Properties and method groups are mentioned by name alone. A field that only such places have stands for them all.
(argument [(identifier) (member_access_expression)] @reference.use .)
(variable_declarator name: (_) [(identifier) (member_access_expression)] @reference.use)
(return_statement [(identifier) (member_access_expression)] @reference.use)
(arrow_expression_clause [(identifier) (member_access_expression)] @reference.use)
(interpolation [(identifier) (member_access_expression)] @reference.use)
(initializer_expression [(identifier) (member_access_expression)] @reference.use)
(await_expression [(identifier) (member_access_expression)] @reference.use)
(prefix_unary_expression [(identifier) (member_access_expression)] @reference.use)
(postfix_unary_expression [(identifier) (member_access_expression)] @reference.use)
(parenthesized_expression [(identifier) (member_access_expression)] @reference.use)
(throw_statement [(identifier) (member_access_expression)] @reference.use)
(throw_expression [(identifier) (member_access_expression)] @reference.use)
(yield_statement [(identifier) (member_access_expression)] @reference.use)
(constant_pattern [(identifier) (member_access_expression)] @reference.use)
(where_clause [(identifier) (member_access_expression)] @reference.use)
(select_clause [(identifier) (member_access_expression)] @reference.use)
(order_by_clause [(identifier) (member_access_expression)] @reference.use)
(switch_expression . [(identifier) (member_access_expression)] @reference.use)
(attribute_argument [(identifier) (member_access_expression)] @reference.use)
(lock_statement [(identifier) (member_access_expression)] @reference.use)
(expression_statement (assignment_expression left: [(identifier) (member_access_expression)] @reference.use))
; `new Money { Amount = 3 }`: the name is a member of what is made.
(object_creation_expression type: (_) @receiver
  initializer: (initializer_expression (assignment_expression left: (identifier) @reference.use)))
(assignment_expression right: [(identifier) (member_access_expression)] @reference.use)
(binary_expression left: [(identifier) (member_access_expression)] @reference.use)
(binary_expression right: [(identifier) (member_access_expression)] @reference.use)
(conditional_expression condition: [(identifier) (member_access_expression)] @reference.use)
consequence: [(identifier) (member_access_expression)] @reference.use
alternative: [(identifier) (member_access_expression)] @reference.use
body: [(identifier) (member_access_expression)] @reference.use
(if_statement condition: [(identifier) (member_access_expression)] @reference.use)
(while_statement condition: [(identifier) (member_access_expression)] @reference.use)
(do_statement condition: [(identifier) (member_access_expression)] @reference.use)
(for_statement condition: [(identifier) (member_access_expression)] @reference.use)
(foreach_statement right: [(identifier) (member_access_expression)] @reference.use)
value: [(identifier) (member_access_expression)] @reference.use
expression: [(identifier) (member_access_expression)] @reference.use
(as_expression left: [(identifier) (member_access_expression)] @reference.use)
(conditional_access_expression condition: [(identifier) (member_access_expression)] @reference.use)
(from_clause [(identifier) (member_access_expression)] @reference.use .)
(switch_expression_arm [(identifier) (member_access_expression)] @reference.use .)
(parameter name: (_) . [(identifier) (member_access_expression)] @reference.use)

(variable_declaration type: [(identifier) (qualified_name) (generic_name)] @reference.type)
(parameter type: [(identifier) (qualified_name) (generic_name)] @reference.type)
(method_declaration returns: [(identifier) (qualified_name) (generic_name)] @reference.type)
(property_declaration type: [(identifier) (qualified_name) (generic_name)] @reference.type)
(indexer_declaration type: [(identifier) (qualified_name) (generic_name)] @reference.type)
(event_declaration type: [(identifier) (qualified_name) (generic_name)] @reference.type)
(delegate_declaration type: [(identifier) (qualified_name) (generic_name)] @reference.type)
(local_function_statement type: [(identifier) (qualified_name) (generic_name)] @reference.type)
(operator_declaration type: [(identifier) (qualified_name) (generic_name)] @reference.type)
(conversion_operator_declaration type: [(identifier) (qualified_name) (generic_name)] @reference.type)
(cast_expression type: [(identifier) (qualified_name) (generic_name)] @reference.type)
(as_expression right: [(identifier) (qualified_name) (generic_name)] @reference.type)
(is_expression right: [(identifier) (qualified_name) (generic_name)] @reference.type)
(declaration_pattern type: [(identifier) (qualified_name) (generic_name)] @reference.type)
(recursive_pattern type: [(identifier) (qualified_name) (generic_name)] @reference.type)
(type_pattern type: [(identifier) (qualified_name) (generic_name)] @reference.type)
(declaration_expression type: [(identifier) (qualified_name) (generic_name)] @reference.type)
(foreach_statement type: [(identifier) (qualified_name) (generic_name)] @reference.type)
(catch_declaration type: [(identifier) (qualified_name) (generic_name)] @reference.type)
(typeof_expression type: [(identifier) (qualified_name) (generic_name)] @reference.type)
(default_expression type: [(identifier) (qualified_name) (generic_name)] @reference.type)
(sizeof_expression type: [(identifier) (qualified_name) (generic_name)] @reference.type)
(array_type type: [(identifier) (qualified_name) (generic_name)] @reference.type)
(nullable_type type: [(identifier) (qualified_name) (generic_name)] @reference.type)
(pointer_type type: [(identifier) (qualified_name) (generic_name)] @reference.type)
(ref_type type: [(identifier) (qualified_name) (generic_name)] @reference.type)
(tuple_element type: [(identifier) (qualified_name) (generic_name)] @reference.type)
(type_parameter_constraint type: [(identifier) (qualified_name) (generic_name)] @reference.type)
(from_clause type: [(identifier) (qualified_name) (generic_name)] @reference.type)
(join_clause type: [(identifier) (qualified_name) (generic_name)] @reference.type)
(type_argument_list [(identifier) (qualified_name) (generic_name)] @reference.type)
(explicit_interface_specifier [(identifier) (qualified_name) (generic_name)] @reference.type)
