namespace Alliance.Core.Validation;

/// <summary>
/// Marks the class with the rules of a record: fields of the type <see cref="Rule"/>, and a method <c>Check</c> that tests them. The generator adds the table
/// of the rules, the method that checks the records inside the record and its references, and the record's validator.
/// </summary>
/// <param name="record">The type of the record.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class RulesOfAttribute(Type record) : Attribute
{
    public Type Record { get; } = record;
}
