; ---- package and imports

(package_clause (package_identifier) @package)
((source_file (comment) @condition) (#match? @condition "^//(go:build| *[+]build) "))

(import_spec !name path: (_) @source (#set! binds "last")) @import.module
(import_spec name: (package_identifier) @local path: (_) @source) @import.namespace
(import_spec name: (dot) path: (_) @source) @import.wildcard
(import_spec name: (blank_identifier) path: (_) @source) @import.effect

; ---- types

(type_spec name: (_) @name type: (struct_type)) @definition.class.struct
(type_spec name: (_) @name type: (interface_type)) @definition.class.interface
(type_spec name: (_) @name type: [
  (type_identifier) (qualified_type) (generic_type) (pointer_type) (slice_type) (array_type) (map_type) (channel_type)
  (function_type) (parenthesized_type)
]) @definition.class.type
(type_alias name: (_) @name) @definition.class.type_alias

(type_parameter_declaration name: (identifier) @type_parameter type: (type_constraint . (_) @type .))
(method_declaration receiver: (parameter_list (parameter_declaration type: [
  (generic_type type_arguments: (type_arguments (type_elem (type_identifier) @type_parameter)))
  (pointer_type (generic_type type_arguments: (type_arguments (type_elem (type_identifier) @type_parameter))))
])))

; An embedded type is a base, and a field that bears its name.
(type_spec type: (struct_type (field_declaration_list (field_declaration !name type: (_) @base.embeds))))
(type_spec type: (struct_type (field_declaration_list (field_declaration !name type: [
  (type_identifier) @name
  (qualified_type name: (_) @name)
  (generic_type type: [(type_identifier) @name (qualified_type name: (_) @name)])
]) @binding)))
(type_spec type: (struct_type (field_declaration_list (field_declaration name: (_) @name) @binding)))
(type_spec type: (interface_type (type_elem . [(type_identifier) (qualified_type) (generic_type)] @base.embeds .)))
; A set of types (`~int | string`) is a base of which nothing is known.
(type_spec type: (interface_type (type_elem (_) . "|") @base.embeds))
(type_spec type: (interface_type (type_elem . [
  (negated_type) (slice_type) (array_type) (map_type) (channel_type) (function_type) (pointer_type) (struct_type) (interface_type)
] .) @base.embeds))
(type_spec type: (interface_type (method_elem name: (_) @name) @definition.function.method))

; ---- functions

(function_declaration name: (_) @name) @definition.function.function
(method_declaration
  receiver: (parameter_list (parameter_declaration type: [
    (type_identifier) @owner
    (pointer_type (type_identifier) @owner)
    (generic_type) @owner
    (pointer_type (generic_type) @owner)
    (parenthesized_type (pointer_type (type_identifier) @owner))
  ]))
  name: (_) @name) @definition.function.method
(var_spec . name: (identifier) @name value: (expression_list . (func_literal) @shape .)) @definition.function.function
(short_var_declaration
  left: (expression_list . (identifier) @name .)
  right: (expression_list . (func_literal) @shape .)) @definition.function.function
(keyed_element
  key: (literal_element (identifier) @name)
  value: (literal_element (func_literal) @shape)
  (#set! hidden "object")) @definition.function.function

(func_literal) @scope.function
(method_elem) @scope.function
(block) @scope.block
(if_statement) @scope.block
(for_statement) @scope.block
(expression_switch_statement) @scope.block
(type_switch_statement) @scope.block
(expression_case) @scope.block
(type_case) @scope.block
(default_case) @scope.block
(communication_case) @scope.block

(method_declaration receiver: (parameter_list (parameter_declaration) @parameter.receiver))
(function_declaration parameters: (parameter_list (parameter_declaration name: (identifier) @name) @parameter))
(function_declaration parameters: (parameter_list (parameter_declaration !name) @parameter))
(function_declaration parameters: (parameter_list (variadic_parameter_declaration) @parameter (#set! variadic "element")))
(function_declaration result: (parameter_list (parameter_declaration name: (identifier) @name) @binding))
(method_declaration parameters: (parameter_list (parameter_declaration name: (identifier) @name) @parameter))
(method_declaration parameters: (parameter_list (parameter_declaration !name) @parameter))
(method_declaration parameters: (parameter_list (variadic_parameter_declaration) @parameter (#set! variadic "element")))
(method_declaration result: (parameter_list (parameter_declaration name: (identifier) @name) @binding))
(func_literal parameters: (parameter_list (parameter_declaration name: (identifier) @name) @parameter))
(func_literal parameters: (parameter_list (parameter_declaration !name) @parameter))
(func_literal parameters: (parameter_list (variadic_parameter_declaration) @parameter (#set! variadic "element")))
(func_literal result: (parameter_list (parameter_declaration name: (identifier) @name) @binding))
(method_elem parameters: (parameter_list (parameter_declaration name: (identifier) @name) @parameter))
(method_elem parameters: (parameter_list (parameter_declaration !name) @parameter))
(method_elem parameters: (parameter_list (variadic_parameter_declaration) @parameter (#set! variadic "element")))

; ---- values

((var_spec name: (identifier) @name) @binding (#set! several ""))
((const_spec name: (identifier) @name) @binding (#set! several ""))
; Under `iota`, constants without a value are of the type of the first one.
(const_declaration . (const_spec type: (_) @type) (const_spec !type !value name: (identifier) @name) @binding)

(short_var_declaration) @binding
(receive_statement left: (_) right: (_)) @binding
((range_clause left: (expression_list . (identifier) @name) right: (_) @iterable) @binding (#set! key ""))
(range_clause left: (expression_list . (_) . (identifier) @name) right: (_) @iterable) @binding
(type_switch_statement alias: (expression_list (identifier) @name) value: (_) @value) @binding
(type_switch_statement alias: (expression_list (identifier) @name) (type_case "case" . type: (_) @type . ":") @binding)

; A variable lends its name to the functions in its literal: `rootCmd.Run`.
(var_spec . name: (identifier) @name value: (expression_list [(composite_literal) (unary_expression (composite_literal))])) @container
(short_var_declaration
  left: (expression_list . (identifier) @name)
  right: (expression_list [(composite_literal) (unary_expression (composite_literal))])) @container

; ---- references

(call_expression function: [(identifier) (selector_expression) (parenthesized_expression)]) @reference.call
(call_expression function: (index_expression operand: (_) @callee)) @reference.call
(call_expression function: (type_instantiation_expression) @callee) @reference.call
(call_expression function: (identifier) @_new arguments: (argument_list . [(type_identifier) (qualified_type) (generic_type)] @callee)
  (#eq? @_new "new")) @reference.new
(type_conversion_expression type: [(type_identifier) (qualified_type) (generic_type)]) @reference.call
(composite_literal type: [(type_identifier) (qualified_type) (generic_type)] @callee) @reference.new

(parameter_declaration type: [(type_identifier) (qualified_type) (generic_type)] @reference.type)
(variadic_parameter_declaration type: [(type_identifier) (qualified_type) (generic_type)] @reference.type)
(function_declaration result: [(type_identifier) (qualified_type) (generic_type)] @reference.type)
(method_declaration result: [(type_identifier) (qualified_type) (generic_type)] @reference.type)
(func_literal result: [(type_identifier) (qualified_type) (generic_type)] @reference.type)
(function_type result: [(type_identifier) (qualified_type) (generic_type)] @reference.type)
(method_elem result: [(type_identifier) (qualified_type) (generic_type)] @reference.type)
(field_declaration type: [(type_identifier) (qualified_type) (generic_type)] @reference.type)
(var_spec type: [(type_identifier) (qualified_type) (generic_type)] @reference.type)
(const_spec type: [(type_identifier) (qualified_type) (generic_type)] @reference.type)
(type_spec type: [(type_identifier) (qualified_type) (generic_type)] @reference.type)
(type_alias type: [(type_identifier) (qualified_type) (generic_type)] @reference.type)
(type_case type: [(type_identifier) (qualified_type) (generic_type)] @reference.type)
(type_assertion_expression type: [(type_identifier) (qualified_type) (generic_type)] @reference.type)
(type_elem [(type_identifier) (qualified_type) (generic_type)] @reference.type)
(type_constraint [(type_identifier) (qualified_type) (generic_type)] @reference.type)
(pointer_type [(type_identifier) (qualified_type) (generic_type)] @reference.type)
(slice_type element: [(type_identifier) (qualified_type) (generic_type)] @reference.type)
(array_type element: [(type_identifier) (qualified_type) (generic_type)] @reference.type)
(map_type key: [(type_identifier) (qualified_type) (generic_type)] @reference.type)
(map_type value: [(type_identifier) (qualified_type) (generic_type)] @reference.type)
(channel_type value: [(type_identifier) (qualified_type) (generic_type)] @reference.type)

(argument_list [(identifier) (selector_expression)] @reference.use)
(return_statement (expression_list [(identifier) (selector_expression)] @reference.use))
(short_var_declaration right: (expression_list [(identifier) (selector_expression)] @reference.use))
(assignment_statement right: (expression_list [(identifier) (selector_expression)] @reference.use))
(var_spec value: (expression_list [(identifier) (selector_expression)] @reference.use))
(const_spec value: (expression_list [(identifier) (selector_expression)] @reference.use))
(keyed_element value: (literal_element [(identifier) (selector_expression)] @reference.use))
(literal_value (literal_element [(identifier) (selector_expression)] @reference.use))
(composite_literal type: (map_type) body: (literal_value (keyed_element key: (literal_element [(identifier) (selector_expression)] @reference.use))))
(binary_expression left: [(identifier) (selector_expression)] @reference.use)
(binary_expression right: [(identifier) (selector_expression)] @reference.use)
(unary_expression operand: [(identifier) (selector_expression)] @reference.use)
(expression_case value: (expression_list [(identifier) (selector_expression)] @reference.use))
(send_statement value: [(identifier) (selector_expression)] @reference.use)
(index_expression index: [(identifier) (selector_expression)] @reference.use)
(range_clause right: [(identifier) (selector_expression)] @reference.use)
