; ---- conditional compilation

((attribute_item (attribute (identifier) @_cfg arguments: (token_tree) @value)) @condition.next (#eq? @_cfg "cfg"))
((macro_invocation macro: (identifier) @_macro) @condition.off (#match? @_macro "^cfg_not_"))
((macro_invocation macro: (_) @_macro
  (token_tree (token_tree (identifier) @_cfg (token_tree) @value) @condition.branch))
  (#any-of? @_macro "cfg_if" "cfg_if::cfg_if") (#eq? @_cfg "cfg"))

; ---- imports

(use_declaration . argument: (_) @import.tree)
(use_declaration (visibility_modifier) argument: (_) @import.tree (#set! reexport ""))
(extern_crate_declaration name: (identifier) @source @local !alias) @import.namespace
(extern_crate_declaration name: (identifier) @source alias: (identifier) @local) @import.namespace
(mod_item name: (identifier) @source @local !body (#set! prefix "self::")) @import.namespace

((attribute_item (attribute (identifier) @_path value: (string_literal) @source))
  . (mod_item name: (identifier) @local !body) @import.namespace (#eq? @_path "path") (#set! prefix "file:"))

; ---- definitions

(mod_item name: (_) @name body: (_)) @definition.class.module
(struct_item name: (_) @name) @definition.class.struct
(union_item name: (_) @name) @definition.class.union
(enum_item name: (_) @name) @definition.class.enum
(trait_item name: (_) @name) @definition.class.trait
(type_item name: (_) @name) @definition.class.type_alias
(associated_type name: (_) @name) @definition.class.associated_type

(function_item name: (_) @name) @definition.function.function
(function_signature_item name: (_) @name) @definition.function.function
(macro_definition name: (_) @name) @definition.function.macro
(let_declaration pattern: (identifier) @name value: (closure_expression) @shape) @definition.function.function

(impl_item type: (_) @owner) @extension
(impl_item trait: (_) @base.implements)
(trait_item bounds: (trait_bounds [(type_identifier) (scoped_type_identifier) (generic_type)] @base.extends))
(associated_type bounds: (trait_bounds [(type_identifier) (scoped_type_identifier) (generic_type)] @base.extends))

(type_parameter name: (_) @type_parameter)
(type_parameter name: (_) @type_parameter bounds: (trait_bounds) @type)
(type_parameter name: (_) @type_parameter !bounds default_type: (_) @type)
(where_predicate left: (type_identifier) @type_parameter bounds: (trait_bounds) @type)
(const_parameter name: (_) @type_parameter)

(attribute_item (attribute . (_) @name) @decorator)
(line_comment inner: (_)) @docstring
(block_comment inner: (_)) @docstring

; ---- scopes and parameters

(closure_expression) @scope.function
; What a closure gives that goes over elements; other results are declared.
(closure_expression body: [
  (call_expression) (field_expression) (identifier) (struct_expression) (reference_expression) (tuple_expression) (try_expression)
  (await_expression) (macro_invocation) (unary_expression) (parenthesized_expression) (index_expression) (array_expression)
  (block) (match_expression) (if_expression) (type_cast_expression) (self)
] @return)
(function_type) @scope.function
(block) @scope.block
(if_expression) @scope.block
(while_expression) @scope.block
(for_expression) @scope.block
(match_arm) @scope.block

(parameters (self_parameter (self) @name) @parameter.receiver)
(parameters (parameter pattern: (self) @name) @parameter.receiver)
(parameters (parameter pattern: [
  (identifier) "_" (tuple_pattern) (struct_pattern) (tuple_struct_pattern) (reference_pattern) (slice_pattern) (mut_pattern) (ref_pattern)
]) @parameter)
(closure_parameters (parameter) @parameter)
(closure_parameters [
  (identifier) (tuple_pattern) (struct_pattern) (tuple_struct_pattern) (reference_pattern) (slice_pattern) (mut_pattern) (ref_pattern)
] @parameter @name)

; ---- values

(struct_item body: (field_declaration_list (field_declaration name: (_) @name) @binding))
(union_item body: (field_declaration_list (field_declaration name: (_) @name) @binding))
(struct_item body: (ordered_field_declaration_list type: (_) @type @binding (#set! name "#position")))
; A variant without fields is a value of its enum, one with fields makes it; its fields are those of its values.
(enum_item name: (_) @type body: (enum_variant_list (enum_variant name: (_) @name !body) @binding))
(enum_item name: (_) @value body: (enum_variant_list (enum_variant name: (_) @name body: (_)) @binding))
(enum_variant name: (_) @within body: (field_declaration_list (field_declaration name: (_) @name) @binding))
(enum_variant name: (_) @within
  body: (ordered_field_declaration_list type: (_) @type @binding (#set! name "#position")))

(const_item) @binding
(static_item) @binding
(let_declaration) @binding
(let_condition pattern: (_) @name value: (_) @value) @binding
(for_expression pattern: (_) @name value: (_) @iterable) @binding
(match_expression value: (_) @value body: (match_block (match_arm pattern: (match_pattern . [
  (tuple_pattern) (struct_pattern) (tuple_struct_pattern) (reference_pattern) (slice_pattern) (mut_pattern) (ref_pattern)
  (captured_pattern) (or_pattern)
] @name)) @binding))

(match_expression value: (_) @value body: (match_block (match_arm pattern: (match_pattern . (identifier) @name)
  (#match? @name "^[a-z_]")) @binding))

; ---- references

(call_expression) @reference.call
(macro_invocation macro: (_) @callee) @reference.call
(struct_expression) @reference.new

(parameter type: [(type_identifier) (scoped_type_identifier) (generic_type)] @reference.type)
(function_item return_type: [(type_identifier) (scoped_type_identifier) (generic_type)] @reference.type)
(function_signature_item return_type: [(type_identifier) (scoped_type_identifier) (generic_type)] @reference.type)
(closure_expression return_type: [(type_identifier) (scoped_type_identifier) (generic_type)] @reference.type)
(function_type return_type: [(type_identifier) (scoped_type_identifier) (generic_type)] @reference.type)
(function_type trait: [(type_identifier) (scoped_type_identifier) (generic_type)] @reference.type)
(parameters [(type_identifier) (scoped_type_identifier) (generic_type)] @reference.type)
(field_declaration type: [(type_identifier) (scoped_type_identifier) (generic_type)] @reference.type)
(ordered_field_declaration_list type: [(type_identifier) (scoped_type_identifier) (generic_type)] @reference.type)
(let_declaration type: [(type_identifier) (scoped_type_identifier) (generic_type)] @reference.type)
(const_item type: [(type_identifier) (scoped_type_identifier) (generic_type)] @reference.type)
(static_item type: [(type_identifier) (scoped_type_identifier) (generic_type)] @reference.type)
(type_item type: [(type_identifier) (scoped_type_identifier) (generic_type)] @reference.type)
(type_arguments [(type_identifier) (scoped_type_identifier) (generic_type)] @reference.type)
(type_binding type: [(type_identifier) (scoped_type_identifier) (generic_type)] @reference.type)
(reference_type type: [(type_identifier) (scoped_type_identifier) (generic_type)] @reference.type)
(pointer_type type: [(type_identifier) (scoped_type_identifier) (generic_type)] @reference.type)
(array_type element: [(type_identifier) (scoped_type_identifier) (generic_type)] @reference.type)
(tuple_type [(type_identifier) (scoped_type_identifier) (generic_type)] @reference.type)
(trait_bounds [(type_identifier) (scoped_type_identifier) (generic_type)] @reference.type)
(dynamic_type trait: [(type_identifier) (scoped_type_identifier) (generic_type)] @reference.type)
(abstract_type trait: [(type_identifier) (scoped_type_identifier) (generic_type)] @reference.type)
(bounded_type [(type_identifier) (scoped_type_identifier) (generic_type)] @reference.type)
(type_cast_expression type: [(type_identifier) (scoped_type_identifier) (generic_type)] @reference.type)
(qualified_type alias: [(type_identifier) (scoped_type_identifier) (generic_type)] @reference.type)
(struct_pattern type: [(type_identifier) (scoped_type_identifier)] @reference.type)
((tuple_struct_pattern type: (identifier) @reference.type) (#not-any-of? @reference.type "Some" "Ok" "Err"))
(scoped_identifier path: [(identifier) (scoped_identifier) (generic_type)] @reference.type)
(scoped_type_identifier path: [(identifier) (scoped_identifier)] @reference.type)

(arguments [(identifier) (scoped_identifier)] @reference.use)
(let_declaration value: [(identifier) (scoped_identifier)] @reference.use)
(const_item value: [(identifier) (scoped_identifier)] @reference.use)
(static_item value: [(identifier) (scoped_identifier)] @reference.use)
(assignment_expression right: [(identifier) (scoped_identifier)] @reference.use)
(field_initializer value: [(identifier) (scoped_identifier)] @reference.use)
(return_expression [(identifier) (scoped_identifier)] @reference.use)
(block [(identifier) (scoped_identifier)] @reference.use .)
(closure_expression body: [(identifier) (scoped_identifier)] @reference.use)
(match_arm value: [(identifier) (scoped_identifier)] @reference.use)
(array_expression [(identifier) (scoped_identifier)] @reference.use)
(tuple_expression [(identifier) (scoped_identifier)] @reference.use)
(binary_expression left: [(identifier) (scoped_identifier)] @reference.use)
(binary_expression right: [(identifier) (scoped_identifier)] @reference.use)
(reference_expression value: [(identifier) (scoped_identifier)] @reference.use)
