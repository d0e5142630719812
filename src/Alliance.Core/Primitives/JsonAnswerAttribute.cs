namespace Alliance.Core;

/// <summary>
/// Marks a type that the library returns as an answer: the generator writes its JSON code from its public properties, then from what is marked
/// <c>[JsonInclude]</c>, in the order of their declaration. Properties that are computed from others are written, and passed over when an answer is read.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
internal sealed class JsonAnswerAttribute : Attribute;
