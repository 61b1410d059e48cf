; ---- definitions

(class_definition name: (identifier) @name) @definition.class.class
(function_definition name: (identifier) @name) @definition.function.function

(module . (comment)* . (expression_statement (string) @docstring))
(class_definition body: (block . (comment)* . (expression_statement (string) @docstring)))
(function_definition body: (block . (comment)* . (expression_statement (string) @docstring)))

(class_definition superclasses: (argument_list [(identifier) (attribute) (subscript)] @base.extends))

(class_definition type_parameters: (type_parameter (type (identifier) @type_parameter)))
(function_definition type_parameters: (type_parameter (type (identifier) @type_parameter)))

(decorator (_) @name) @decorator

(lambda) @scope.function
(lambda body: (_) @return)
(list_comprehension) @scope.function
(set_comprehension) @scope.function
(dictionary_comprehension) @scope.function
(generator_expression) @scope.function

; ---- parameters

(parameters (identifier) @parameter)
(parameters (default_parameter) @parameter)
(parameters (typed_default_parameter) @parameter)
(parameters (typed_parameter) @parameter)
(parameters (list_splat_pattern) @parameter)
(parameters (dictionary_splat_pattern) @parameter)
(lambda_parameters (_) @parameter)

; ---- values

(assignment left: [(identifier) (pattern_list) (tuple_pattern) (list_pattern)]) @binding
(named_expression) @binding
(case_pattern (as_pattern (case_pattern (class_pattern . (dotted_name . (identifier) @type .))) (identifier) @name) @binding)
(class_pattern . (dotted_name . (identifier) @type .)
  (case_pattern (keyword_pattern . (identifier) @part (dotted_name . (identifier) @name .))) @binding)
(class_pattern . (dotted_name . (identifier) @type .) . (case_pattern (dotted_name . (identifier) @name .)) @binding
  (#set! position "0"))
(class_pattern . (dotted_name . (identifier) @type .) . (case_pattern) . (case_pattern (dotted_name . (identifier) @name .)) @binding
  (#set! position "1"))
(class_pattern . (dotted_name . (identifier) @type .) . (case_pattern) . (case_pattern) . (case_pattern (dotted_name . (identifier) @name .)) @binding
  (#set! position "2"))
(for_statement left: (_) @name right: (_) @iterable) @binding
(for_in_clause left: (_) @name right: (_) @iterable) @binding
((with_item value: (as_pattern . (_) @value alias: (as_pattern_target (_) @name))) @binding (#set! entered ""))
(except_clause value: (as_pattern . [(identifier) (attribute) (tuple)] @type alias: (as_pattern_target (_) @name)) @binding)

(assignment
  left: (attribute object: (identifier) @_self attribute: (identifier) @name)
  type: (_)? @type
  right: (_)? @value
  (#any-of? @_self "self" "cls")) @field

((call function: (identifier) @_is
  arguments: (argument_list . (identifier) @name . [(identifier) (attribute) (tuple)] @type .)) @test
  (#eq? @_is "isinstance"))

(return_statement (_) @return)
(yield (_) @return (#set! yielded ""))

; ---- imports

(import_statement name: (dotted_name) @source) @import.module
(import_statement name: (aliased_import name: (dotted_name) @source alias: (identifier) @local)) @import.namespace
(import_from_statement module_name: (_) @source name: (dotted_name) @name) @import.named
(import_from_statement module_name: (_) @source name: (aliased_import name: (dotted_name) @name alias: (identifier) @local)) @import.named
(import_from_statement module_name: (_) @source (wildcard_import)) @import.wildcard

(module (expression_statement (assignment left: (identifier) @_all right: (list (string) @wildcard)) (#eq? @_all "__all__")))
(module (expression_statement (assignment left: (identifier) @_all right: (tuple (string) @wildcard)) (#eq? @_all "__all__")))

; ---- references

(call function: (_)) @reference.call

(argument_list [(identifier) (attribute)] @reference.use)
(keyword_argument value: [(identifier) (attribute)] @reference.use)
(default_parameter value: [(identifier) (attribute)] @reference.use)
(typed_default_parameter value: [(identifier) (attribute)] @reference.use)
(assignment right: [(identifier) (attribute)] @reference.use)
(return_statement [(identifier) (attribute)] @reference.use)
(pair value: [(identifier) (attribute)] @reference.use)
(list [(identifier) (attribute)] @reference.use)
(tuple [(identifier) (attribute)] @reference.use)
(set [(identifier) (attribute)] @reference.use)
(expression_list [(identifier) (attribute)] @reference.use)
(conditional_expression [(identifier) (attribute)] @reference.use)
(boolean_operator [(identifier) (attribute)] @reference.use)
(comparison_operator [(identifier) (attribute)] @reference.use)
(interpolation [(identifier) (attribute)] @reference.use)
(raise_statement [(identifier) (attribute)] @reference.use)
(except_clause value: [(identifier) (attribute)] @reference.use)
(attribute object: (identifier) @reference.use)

(type [(identifier) (attribute) (generic_type) (string)] @reference.type)
