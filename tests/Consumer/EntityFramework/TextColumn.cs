using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

/// <summary>A value in the text form of its type: ids, codes, references, terms and partial dates.</summary>
internal sealed class TextColumn<T>() : ValueConverter<T, string>(value => value.ToString()!, text => Read(text))
    where T : struct, IParsable<T>
{
    // An expression tree cannot call T.Parse itself.
    private static T Read(string text) => T.Parse(text, null);
}
