using System.Globalization;

namespace Alliance.Core.Validation;

/// <summary>A place in a record or dataset, by the model: which member it is, and what its values are.</summary>
/// <param name="Record">The description of the record that has the member; null inside a value that is no record, such as an amount of money.</param>
/// <param name="Member">The member; null when the record has none of this name, and inside a value that is no record.</param>
/// <param name="ValueType">The type of the value at the place; null for a list as a whole, and when it is not known.</param>
/// <param name="UnknownName">The name of the member if its record or value has none of this name; null when it is known.</param>
/// <param name="KnownNames">If the member is not known: the names of those that are.</param>
internal sealed record ModelPlace(RecordDescription? Record, MemberDescription? Member, Type? ValueType, string? UnknownName = null, IReadOnlyList<string>? KnownNames = null)
{
    /// <summary>The members of the values that are objects in JSON and no records.</summary>
    private static readonly (Type Type, (string Name, Type Value)[] Members)[] Objects =
    [
        (typeof(Money), [("amount", typeof(decimal)), ("currency", typeof(CurrencyCode))]),
        (typeof(Validity), [("from", typeof(ValidityBound)), ("until", typeof(ValidityBound))]),
        (typeof(ExchangeRate), [("day", typeof(LocalDate)), ("rate", typeof(decimal))]),
    ];

    /// <summary>If the place is a list as a whole: the type of its items.</summary>
    public Type? ItemType => Record is not null && Member is { } list && ValueType is null ? ItemOf(list) : null;

    /// <summary>Returns the place that a pointer into a record names; null when the model does not describe it.</summary>
    /// <param name="root">The type of the record.</param>
    /// <param name="pointer">The pointer.</param>
    public static ModelPlace? Of(Type root, string pointer)
    {
        ModelPlace? place = new(null, null, root);
        bool inList = false;
        foreach (string step in JsonPointer.StepsOf(pointer))
        {
            // The type of the items of a list becomes the type of the value only with the index.
            if (inList)
                (place, inList) = (int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? place! with { ValueType = ItemOf(place!.Member!) } : null, false);
            else
            {
                place = place?.Into(step);
                inList = place?.Member is { } member && place.Record is not null && IsList(member);
                if (inList)
                    place = place! with { ValueType = null };
            }
            if (place is null)
                return null;
        }
        return place;
    }

    private static bool IsList(MemberDescription member) => member.IsList || member.ValueType == typeof(ExchangeRatePoints);

    private static Type ItemOf(MemberDescription member) => member.ValueType == typeof(ExchangeRatePoints) ? typeof(ExchangeRate) : member.ValueType;

    private ModelPlace? Into(string name)
    {
        if (ValueType is null)
            return null;
        if (RecordModel.Find(ValueType) is { } record)
        {
            return record.Members.FirstOrDefault(member => member.JsonName == name) is { } member
                ? new(record, member, member.ValueType)
                : new(record, null, null, name, [.. record.Members.Select(known => known.JsonName)]);
        }
        foreach ((Type type, (string Name, Type Value)[] members) in Objects)
        {
            if (type == ValueType)
            {
                return members.FirstOrDefault(known => known.Name == name) is { Value: { } value }
                    ? new(null, null, value)
                    : new(null, null, null, name, [.. members.Select(known => known.Name)]);
            }
        }
        return null;
    }
}
