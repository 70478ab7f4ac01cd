#include <nlohmann/json.hpp>

#include "io/json/plain.hpp"
#include "io/report/change/document.hpp"
#include "solver/domain/vocabulary.hpp"

namespace duaal::io {

using Json = nlohmann::ordered_json;

namespace {

Json object_json(const ObjectChange& change, Language language) {
    Json fields = Json::array();
    for (const FieldChange& field : change.fields)
        fields.push_back(
            {{"pointer", pointer_of(change, field)}, {"before", plain_json(field.before)}, {"after", plain_json(field.after)}});
    Json object{{"section", change.section},
                {"id", nullptr},
                {"change", domain::name(change.kind, change_names)},
                {"fields", fields},
                {"text", change_sentence(change, language)}};
    if (!change.id.empty()) object["id"] = change.id;
    return object;
}

}  // namespace

Json changes_json(const ChangeList& list, Language language) {
    Json objects = Json::array();
    for (const ObjectChange& change : list.objects) objects.push_back(object_json(change, language));
    return {{"extends", list.extends}, {"objects", objects}, {"same", list.same}};
}

}  // namespace duaal::io
