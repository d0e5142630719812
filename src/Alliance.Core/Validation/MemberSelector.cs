using FluentValidation;
using FluentValidation.Internal;

namespace Alliance.Core.Validation;

/// <summary>
/// Lets the members of a record be selected by their C# names (<c>IncludeProperties(source => source.Title)</c>) as well as by their JSON names, which the
/// rules use. Otherwise a selection by expression would select no rule, and the record would always be valid.
/// </summary>
/// <param name="inner">The selector that was given.</param>
/// <param name="record">The type of the record that is validated.</param>
internal sealed class MemberSelector(IValidatorSelector inner, Type record) : IValidatorSelector
{
    public bool CanExecute(IValidationRule rule, string propertyPath, IValidationContext context) =>
        inner.CanExecute(rule, propertyPath, context) || inner.CanExecute(rule, ClrPath(propertyPath), context);

    /// <summary>Returns the same context or, when members are selected, a context that selects them by either name.</summary>
    public static ValidationContext<T> WithClrNames<T>(ValidationContext<T> context)
    {
        if (context.Selector is DefaultValidatorSelector or RulesetValidatorSelector or MemberSelector)
            return context;
        var widened = new ValidationContext<T>(context.InstanceToValidate, context.PropertyChain, new MemberSelector(context.Selector, typeof(T)));
        foreach (KeyValuePair<string, object> entry in context.RootContextData)
            widened.RootContextData[entry.Key] = entry.Value;
        return widened;
    }

    /// <summary>
    /// Returns the path with the C# names in place of the JSON names. When a validator of the caller contains this one, the steps that lead to the record are
    /// not members of the record; of these, only the first letter is changed to upper case.
    /// </summary>
    private string ClrPath(string jsonPath)
    {
        RecordDescription? inside = RecordModel.Find(record);
        string[] steps = jsonPath.Split('.');
        for (int i = 0; i < steps.Length; i++)
        {
            string name = steps[i].Split('[')[0];
            MemberDescription? member = inside?.Members.FirstOrDefault(one => one.JsonName == name);
            if (member is not null)
                inside = RecordModel.Find(member.ValueType);
            if (name.Length > 0)
                steps[i] = (member?.PropertyName ?? char.ToUpperInvariant(name[0]) + name[1..]) + steps[i][name.Length..];
        }
        return string.Join('.', steps);
    }
}
